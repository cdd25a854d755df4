import type { Browser, BrowserContext, Page } from 'playwright'

/** Far more than any step takes, far less than a test may: a failure then says which step. */
const longestWaitMs = 15_000

/** A person at a browser of her own, and what went wrong behind her back. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Requests to any other host than the one visited. */
  readonly outside: string[]
  /** Errors of the page, refusals of the security policy included. */
  readonly errors: string[]
  readonly close: () => Promise<void>
}

interface VisitOptions {
  /** Lets a test change the browser before the page opens: refuse storage, block a file. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
  /** The browser keeps the site for when there is no network; then what a test blocks may come from there. */
  readonly keepsSite?: boolean
}

/** Opens the address as a first visit: nothing kept, nothing cached. */
export async function visit(
  browser: Browser,
  address: string,
  { before, keepsSite = false }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    serviceWorkers: keepsSite ? 'allow' : 'block',
  })
  context.setDefaultTimeout(longestWaitMs)
  await before?.(context)
  const page = await context.newPage()
  const outside: string[] = []
  const errors: string[] = []
  const { host } = new URL(address)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) outside.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(address)
  return { page, context, outside, errors, close: () => context.close() }
}
