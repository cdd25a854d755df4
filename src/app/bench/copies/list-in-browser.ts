import { type Browser, chromium, type Page } from 'playwright'
import { launchOptions } from '../../check/browser/launch-options.ts'

/** An old processor: four times slower. */
const SLOWER = 4
const SCROLL_MS = 2500
/** On a machine that is busy elsewhere a frame waits for its turn: the round least disturbed is the page's own. */
const ROUNDS = 5
const LONGEST_MS = 60_000

/** The list of copies as a person goes through it, on an old processor. */
export interface ListInBrowser {
  /** From the list asked for to its first rows painted. */
  readonly firstRowsMs: number
  /** The longest frame while one scrolls, by wheel and by key, and while one filters: in the round least disturbed. */
  readonly longestScrollMs: number
  readonly longestFilterMs: number
  /** The longest of each round. */
  readonly scrolls: readonly number[]
  readonly filters: readonly number[]
}

interface ListOf {
  /** Ends with a slash. */
  readonly address: string
  readonly account: { readonly login: string; readonly password: string }
  readonly classroom: string
}

/** Opens the list of that class in Chromium, scrolls it from end to end and filters it. */
export async function measureListInBrowser(of: ListOf): Promise<ListInBrowser> {
  const browser = await chromium.launch(launchOptions())
  try {
    return await measureIn(browser, of)
  } finally {
    await browser.close()
  }
}

async function measureIn(browser: Browser, { address, account, classroom }: ListOf): Promise<ListInBrowser> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1366, height: 768 } })
  context.setDefaultTimeout(LONGEST_MS)
  await context.addInitScript(watchFrames)
  const page = await context.newPage()
  const signedIn = await context.request.post(`${address}api/sign-in`, {
    data: account,
    headers: { origin: new URL(address).origin },
  })
  if (!signedIn.ok()) throw new Error(`sign-in answered ${signedIn.status()}`)
  await page.goto(`${address}#/evaluation`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const askedMs = performance.now()
  await page.evaluate((id) => location.assign(`#/evaluation/classe/${id}`), classroom)
  await page.locator('.copies tbody a').first().waitFor()
  const firstRowsMs = performance.now() - askedMs
  await page.waitForLoadState('networkidle')
  const [scrolls, filters]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    scrolls.push(await scrolled(page))
    filters.push(await filtered(page))
  }
  return { firstRowsMs, longestScrollMs: Math.min(...scrolls), longestFilterMs: Math.min(...filters), scrolls, filters }
}

async function scrolled(page: Page): Promise<number> {
  await page.evaluate(forgetFrames)
  await page.locator('.copies').hover()
  const until = performance.now() + SCROLL_MS
  while (performance.now() < until) await page.mouse.wheel(0, 900)
  await page.locator('.copies').focus()
  for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown', 'ArrowDown']) await page.keyboard.press(key)
  await page.locator('.copies a:focus').waitFor()
  return page.evaluate(longestFrame)
}

async function filtered(page: Page): Promise<number> {
  await page.evaluate(forgetFrames)
  const states = page.locator('.pills input')
  for (const index of [1, 5, 0, 2, 0]) {
    await states.nth(index).check()
    await page.waitForLoadState('networkidle')
  }
  return page.evaluate(longestFrame)
}

interface Watched {
  frames?: number[]
}

/** Runs in the page: how long each frame in which something was done took, from its start to its painting. */
function watchFrames(): void {
  const watched = window as unknown as Watched
  watched.frames = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.frames?.push(duration)
  }).observe({ type: 'long-animation-frame', buffered: false })
}

function forgetFrames(): void {
  const watched = window as unknown as Watched
  watched.frames = []
}

/** Frames shorter than 50 ms are not told: the longest is then 50 at most. */
function longestFrame(): number {
  const watched = window as unknown as Watched
  return Math.max(50, ...(watched.frames ?? []))
}
