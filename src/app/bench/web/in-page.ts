/** Programs that run inside the page measured. Each is whole in itself: it is sent as text. */

interface Watched {
  firstChoice?: { readonly ms: number; readonly element: Element }
}

/** What the page calls once the first choice is made, if whoever measures has put it there. */
export const CHOSEN = 'firstChoiceMade'

export interface FirstTaken {
  readonly ms: number
  /** All the words of what was pressed. */
  readonly words: string
}

/**
 * Notes when the first choice can be made, in milliseconds since the page was asked for, and makes it at that very
 * moment; presses what leads there.
 */
export function watchFirstChoice([choice, start, chosen]: readonly [string, string, string]): void {
  const watched = window as unknown as Watched & Record<string, ((word: string) => void) | undefined>
  const isSeen = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement && element.offsetParent !== null && element.textContent !== ''
  /** What a finger put in the middle of it would press. */
  const isMet = (element: HTMLElement) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  }
  let pressed: Element | null = null
  const look = () => {
    const first = [...document.querySelectorAll(choice)].filter(isSeen).find(isMet)
    if (first) {
      watched.firstChoice = { ms: performance.now(), element: first }
      first.click()
      watched[chosen]?.('')
      return
    }
    const button = start === '' ? null : document.querySelector<HTMLElement>(start)
    if (button !== null && button !== pressed && isSeen(button)) {
      pressed = button
      button.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Every play meets the same client: the page at the beginning of one is that of another, and they can be compared. */
export function drawTheSame(): void {
  const draw = crypto.getRandomValues.bind(crypto)
  const isSeed = (values: ArrayBufferView | null) => values instanceof Uint32Array && values.length === 1
  crypto.getRandomValues = (values) => (isSeed(values) ? values : draw(values))
}

export function firstTaken(): FirstTaken | undefined {
  const { firstChoice } = window as unknown as Watched
  // Its words may still have been on their way: they are read now.
  return firstChoice && { ms: firstChoice.ms, words: firstChoice.element.textContent ?? '' }
}

export function nodesOnPage(): number {
  const walker = document.createTreeWalker(document)
  let nodes = 1
  while (walker.nextNode()) nodes += 1
  return nodes
}

/** Called on a list of nodes: how many are in no page. Pictures and sounds that a scene or a player holds are theirs. */
export function offPage(this: readonly Node[]): number {
  const isMedia = (node: Node) => ['IMG', 'CANVAS', 'AUDIO'].includes(node.nodeName)
  // The prototypes of nodes are in the list too, and answer nothing.
  const nodes = this.filter((one) => !Object.hasOwn(one, 'constructor'))
  return nodes.filter((node) => !node.isConnected && !isMedia(node)).length
}

/** Frames drawn during so many milliseconds. */
export function framesDuring(ms: number): Promise<number> {
  return new Promise((done) => {
    const until = performance.now() + ms
    let frames = 0
    const next = () => {
      frames += 1
      if (performance.now() < until) requestAnimationFrame(next)
      else done(frames)
    }
    requestAnimationFrame(next)
  })
}
