import type { Page } from 'playwright'
import type { Subject } from './subjects.ts'

/** A finger stays that long on what it presses, and up to a frame more: it knows nothing of frames. */
const HELD_MS = 60
const FRAME_MS = 1000 / 60
/** Far less than anybody takes to read: what one choice leaves to do is not counted with the next. */
const READ_MS = 200
/** A play has an end: choosing goes on in another one. */
const MOST_MOVES = 3000

/** What followed a press that chose, in milliseconds since the browser received it. */
export interface Followed {
  /** Until the next line was on the screen, as the browser itself measures it: in steps of 8. */
  readonly lineMs: number
  /** Until the page was done with the frame in which one could choose again. */
  readonly repliesMs: number
}

interface Aim {
  readonly x: number
  readonly y: number
  readonly chooses: boolean
}

interface Watched {
  aim?: () => Aim | null
  followed?: () => Followed | null
}

/** Puts in the page what aims and what times; whole in itself, it is sent as text. */
function watch([choice, onwards, lines]: readonly [string, string, string]): void {
  /** The browser keeps silent about what took less than two of its steps. */
  const unreportedMs = 8
  const isSeen = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement && element.offsetParent !== null && !element.hasAttribute('disabled')
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen)
  const words = (elements: readonly Element[]) => elements.map((one) => one.textContent).join('|')
  const offered = () => `${location.hash}|${words(seen(`${choice}, ${onwards}`))}`
  const said = () => words([...document.querySelectorAll(lines)])
  const before = { hash: '', offered: '', said: '' }
  const presented = new Map<number, number>()
  let press = { at: 0, lineFrame: 0, lineMs: 0, repliesMs: 0 }

  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'click') presented.set(startTime, duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  addEventListener('click', ({ timeStamp }) => follow(timeStamp), { capture: true })

  function follow(at: number): void {
    const own = { at, lineFrame: 0, lineMs: 0, repliesMs: 0 }
    press = own
    let frame = 0
    const look = () => {
      frame += 1
      const isLineNew = own.lineFrame === 0 && (location.hash !== before.hash || said() !== before.said)
      if (isLineNew) own.lineFrame = frame
      setTimeout(() => {
        const ms = performance.now() - at
        if (isLineNew) own.lineMs = ms
        // After the frame: asking what is seen has the page laid out, which is not to be counted with it.
        if (own.repliesMs === 0 && offered() !== before.offered) own.repliesMs = ms
      })
      if (!(own.lineFrame > 0 && own.repliesMs > 0) && frame < 600) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }

  const watched = window as unknown as Watched
  watched.aim = () => {
    const choices = seen(choice)
    const target = choices[Math.floor(Math.random() * choices.length)] ?? seen(onwards)[0]
    if (target === undefined) return null
    for (const field of document.querySelectorAll('textarea')) {
      field.value = 'Bonjour.'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    target.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = target.getBoundingClientRect()
    Object.assign(before, { hash: location.hash, offered: offered(), said: said() })
    return { x: x + width / 2, y: y + height / 2, chooses: choices.length > 0 }
  }
  watched.followed = () => {
    const { at, lineFrame, lineMs, repliesMs } = press
    if (lineMs === 0 || repliesMs === 0) return null
    const presentedMs = presented.get(at) ?? unreportedMs
    // What the browser times is the first frame: a line that is not in it took until the frame in which it is.
    return { lineMs: lineFrame === 1 ? presentedMs : Math.max(lineMs, presentedMs), repliesMs }
  }
}

/** Makes ready a page on which choices are to be timed. */
export async function watchPresses(page: Page, { choice, onwards, lines }: Subject): Promise<void> {
  await page.evaluate(watch, [choice, onwards, lines] as const)
}

/**
 * Presses one of what may be chosen, with the mouse, as a person does, or what leads on where there is no choice.
 * Resolves with what followed, or with null when nothing was chosen.
 */
async function pressOnce(page: Page): Promise<Followed | null> {
  const aim = await page.evaluate(() => (window as unknown as Watched).aim?.() ?? null)
  if (aim === null) {
    await page.waitForTimeout(READ_MS)
    return null
  }
  await page.mouse.move(aim.x, aim.y)
  await page.waitForTimeout(READ_MS)
  await page.mouse.down()
  await page.waitForTimeout(HELD_MS + Math.random() * FRAME_MS)
  await page.mouse.up()
  await page.waitForTimeout(READ_MS)
  const followed = await page.evaluate(() => (window as unknown as Watched).followed?.() ?? null)
  return aim.chooses ? followed : null
}

/** Presses until that many choices were made; returns what followed each of them. */
export async function choose(page: Page, wanted: number): Promise<readonly Followed[]> {
  const choices: Followed[] = []
  for (let moves = 0; choices.length < wanted; moves += 1) {
    if (moves > MOST_MOVES) throw new Error(`only ${choices.length} choices could be made`)
    const followed = await pressOnce(page)
    if (followed !== null) choices.push(followed)
  }
  return choices
}
