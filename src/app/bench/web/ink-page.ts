import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Compiler } from 'inkjs/compiler/Compiler'
import type { PlainStep } from './same-text.ts'

const require = createRequire(import.meta.url)

/** The files of an ink web page of the same length: the story compiled, ink's own run-time, a page as its manual has it. */
export function inkPage(steps: readonly PlainStep[]): Readonly<Record<string, string>> {
  const story = new Compiler(inkSource(steps)).Compile().ToJson()
  return {
    'index.html': PAGE,
    'ink.js': readFileSync(require.resolve('inkjs'), 'utf8'),
    'story.js': `var storyContent = ${story};`,
    'main.js': MAIN,
  }
}

function inkSource(steps: readonly PlainStep[]): string {
  const knot = (id: string) => `k_${id.replaceAll('-', '_')}`
  const plain = (text: string) => text.replace(/[#{}[\]|~<>*+/\\\n]/g, ' ').trim()
  const knots = steps.map(
    ({ id, lines, replies }) =>
      `=== ${knot(id)} ===\n${lines.map(plain).join('\n')}\n${replies.map(({ words, to }) => `+ [${plain(words)}] -> ${knot(to)}`).join('\n')}`,
  )
  return `-> ${knot(steps[0]?.id ?? '')}\n${knots.join('\n')}\n`
}

const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Page ink</title><style>body{max-width:40rem;margin:2rem auto;font:1.1rem/1.5 sans-serif}a{display:block;padding:.6rem}</style>
</head><body><div id="story"></div><script src="ink.js"></script><script src="story.js"></script>
<script src="main.js"></script></body></html>`

/** As ink's web page does: lines are added below, the choices given are taken away. */
const MAIN = `(function () {
  var story = new inkjs.Story(storyContent)
  var place = document.getElementById('story')
  function go() {
    while (story.canContinue) {
      var line = document.createElement('p')
      line.textContent = story.Continue()
      place.appendChild(line)
    }
    story.currentChoices.forEach(function (choice) {
      var link = document.createElement('a')
      link.className = 'choice'
      link.href = '#'
      link.textContent = choice.text
      link.addEventListener('click', function (event) {
        event.preventDefault()
        document.querySelectorAll('.choice').forEach(function (one) { one.remove() })
        story.ChooseChoiceIndex(choice.index)
        go()
      })
      place.appendChild(link)
    })
    window.scrollTo(0, document.body.scrollHeight)
  }
  go()
})()`
