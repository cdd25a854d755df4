import type { PlainStep } from './same-text.ts'

/** The least a page can be: all the text in one file, a few lines of style, a link from each reply to what follows. */
export function barePage(steps: readonly PlainStep[]): string {
  const [first] = steps
  const sections = steps.map(
    ({ id, lines, replies }) =>
      `<section id="${id}"${id === first?.id ? ' class="first"' : ''}>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}<ol>${replies
        .map(({ words, to }) => `<li><a class="choice" href="#${to}">${escaped(words)}</a></li>`)
        .join('')}</ol></section>`,
  )
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Page nue</title><style>body{max-width:40rem;margin:2rem auto;font:1.1rem/1.5 sans-serif}section{display:none}
section:target,body:not(:has(section:target)) .first{display:block}a{display:block;padding:.6rem}</style></head>
<body>${sections.join('\n')}</body></html>`
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
