import type { Browser } from 'playwright'
import { SLOWER } from './first-choice.ts'
import { drawTheSame } from './in-page.ts'
import { choose, type Followed, watchPresses } from './presses.ts'
import type { Subject } from './subjects.ts'

const CHOICES = 30
/** What comes at the first of them has come, and the program has run before. */
const WARM_UP = 8
/** For what comes when idle to have come. */
const SETTLED_MS = 3000

/** What followed some choices in a page of its own, slowed as an old processor; to be called for each page in turn. */
export async function measureSlowChoices(browser: Browser, subject: Subject): Promise<readonly Followed[]> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 720 } })
  await context.addInitScript(drawTheSame)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await page.goto(subject.played)
  if (subject.start !== '') await page.locator(subject.start).click()
  await page.locator(subject.whole).first().waitFor()
  await watchPresses(page, subject)
  await choose(page, WARM_UP)
  await page.waitForTimeout(SETTLED_MS)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const followed = await choose(page, CHOICES)
  await context.close()
  return followed
}
