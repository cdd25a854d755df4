import './typing.css'

/** Words not shown yet are painted in no colour: nothing moves as they come, and screen readers have them all. */
const UNSAID = 'unsaid'

/** Letters a second. */
export const PACES = { fast: 90, medium: 45, slow: 22 } as const

/** True while letters are still to come somewhere on the page. */
export const isTyping = (): boolean => 'highlights' in CSS && CSS.highlights.has(UNSAID)

interface Stretch {
  readonly line: Element
  readonly node: Text
  /** How many letters stand before it. */
  readonly start: number
}

function stretchesOf(lines: readonly Element[]): readonly Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      found.push({ line, node, start })
      start += node.length
    }
  }
  return found
}

/** Paints the first `shown` letters; false once all are. */
function paint(stretches: readonly Stretch[], shown: number): boolean {
  const ranges = stretches
    .filter(({ node, start }) => start + node.length > shown)
    .map(({ node, start }) => {
      const range = new Range()
      range.setStart(node, Math.max(0, shown - start))
      range.setEnd(node, node.length)
      return range
    })
  CSS.highlights.set(UNSAID, new Highlight(...ranges))
  for (const { line } of stretches) {
    const first = stretches.find((one) => one.line === line)
    line.classList.toggle('unsaid', first !== undefined && first.start > shown)
  }
  return ranges.length > 0
}

/**
 * Lets the lines appear letter after letter, one line after the other. Returns what shows the rest at once, and may be
 * called at any time. A browser that cannot paint so shows everything from the start.
 */
export function typeOut(lines: readonly Element[], lettersPerSecond: number): () => void {
  if (!('highlights' in CSS)) return () => undefined
  const stretches = stretchesOf(lines)
  const began = performance.now()
  let frame = 0
  let last = -1
  const finish = () => {
    cancelAnimationFrame(frame)
    CSS.highlights.delete(UNSAID)
    for (const line of lines) line.classList.remove('unsaid')
  }
  const step = () => {
    const shown = Math.floor(((performance.now() - began) / 1000) * lettersPerSecond)
    if (shown === last || paint(stretches, shown)) frame = requestAnimationFrame(step)
    else finish()
    last = shown
  }
  step()
  return finish
}
