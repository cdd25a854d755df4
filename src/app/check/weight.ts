import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { createServer } from '../../server/create-server.ts'
import { listen } from '../../server/listen.ts'
import { buildIfNeeded } from '../site/build-if-needed.ts'
import { launchOptions } from './browser/launch-options.ts'
import { obtainBrowser } from './browser/obtain-browser.ts'
import { kilobytes, type Received, watchReceived } from './weight/received.ts'
import { goToFirstChoice } from './weight/to-first-choice.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const scriptsBeforeChoiceKb = 60
const firstScenarioKb = 450
/** The scene asks for its pictures one after the other: it is whole when nothing has come for this long. */
const quietMs = 1500

async function inPage<Result>(browser: Browser, measure: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const result = await measure(await context.newPage())
  await context.close()
  return result
}

/** The scene, and what comes when idle: the first choice must be usable without them. */
const notNeeded =
  /\/(scene|flourishes|ahead|play-notes|class-door|hero-drawing|open-copy|run-list|foot|help|reply-time|at-work|device|later)-[\w-]+\.js$/

/** What must have come for the first choice to be usable: all but what is not needed, which is held back. */
async function beforeChoice(page: Page, address: string): Promise<readonly Received[]> {
  let heldBack = 0
  await page.route(notNeeded, (route) => {
    if (route.request().url().includes('/scene-')) heldBack += 1
    return route.abort()
  })
  const received = watchReceived(page)
  await goToFirstChoice(page, address)
  const needed = await received.soFar()
  await page.waitForTimeout(quietMs)
  if (heldBack === 0) throw new Error('The scene was never asked for: the measure would count it.')
  return needed
}

/** What is fetched last of what a play may still need. */
const lastAhead = /\/debrief-page-[\w-]+\.js$/

/** All that a first scenario brings: scene and pictures, and what is fetched ahead of its need. */
async function whole(page: Page, address: string): Promise<readonly Received[]> {
  const received = watchReceived(page)
  const ahead = page.waitForResponse(lastAhead)
  await goToFirstChoice(page, address)
  await page.locator('[data-drawn="shown"]').waitFor()
  await ahead
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(quietMs)
  return received.soFar()
}

function report(what: string, received: readonly Received[], limitKb: number): boolean {
  const sum = kilobytes(received)
  console.log(`\n${what}: ${sum.toFixed(1)} kB gzip, ${limitKb} kB at most`)
  for (const { name, bytes } of received.toSorted((a, b) => b.bytes - a.bytes)) {
    console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)}  ${name}`)
  }
  return sum <= limitKb
}

obtainBrowser(console.log)
const server = await createServer({ siteFolder: await buildIfNeeded(root, console.log) })
const address = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
const browser = await chromium.launch(launchOptions())
try {
  const scripts = (await inPage(browser, (page) => beforeChoice(page, address))).filter(({ isScript }) => isScript)
  const all = await inPage(browser, (page) => whole(page, address))
  const light = report('JavaScript before the first choice', scripts, scriptsBeforeChoiceKb)
  const lightWhole = report('The whole first scenario', all, firstScenarioKb)
  process.exitCode = light && lightWhole ? 0 : 1
} finally {
  await browser.close()
  await server.close()
}
