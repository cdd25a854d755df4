import type { Page } from 'playwright'
import type { YearId } from '../../src/referential/types.ts'
import type { Choice } from './expert.ts'
import { t } from './french.ts'
import { tabAndEnter } from './keyboard.ts'

const longestPlayMoves = 120
const lookEveryMs = 150
const quietLooks = 5

/** What the student may do at this moment of a play. */
type Moment = 'reply' | 'advance' | 'ended'

/** From the home page to the first words of the client, by the keyboard alone; `onBriefing` looks at the page between. */
export async function startByKeyboard(
  page: Page,
  title: string,
  year: YearId,
  onBriefing?: () => Promise<void>,
): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await tabAndEnter(page, t('home.prepareLabel', { title, year: t(`words.year.${year}`) }))
  await page.getByRole('button', { name: t('briefing.start') }).waitFor()
  await onBriefing?.()
  await tabAndEnter(page, t('briefing.start'))
  await page
    .getByRole('button', { name: t('play.pause') })
    .first()
    .waitFor()
}

/** Waits until the page offers something to do, and tells what. */
export async function momentOf(page: Page): Promise<Moment> {
  const replies = page.getByRole('list', { name: t('play.replies') })
  const advance = page.getByRole('button', { name: t('play.advance'), exact: true })
  const ended = page.getByRole('link', { name: t('play.seeDebrief') })
  await replies.or(advance).or(ended).first().waitFor()
  if (await ended.isVisible()) return 'ended'
  return (await replies.isVisible()) ? 'reply' : 'advance'
}

/** Presses the key, then waits for the next view: what was just said has changed, whatever else comes when idle. */
async function press(page: Page, key: string): Promise<void> {
  const before = await page.locator('ol.lines').textContent()
  await page.keyboard.press(key)
  await page.waitForFunction((said) => document.querySelector('ol.lines')?.textContent !== said, before)
  await page.locator('.conversation[aria-busy="false"]').waitFor()
}

interface Manner {
  /** Stops before the next move once that many replies were given. */
  readonly replies?: number
  /** The digit to press at a decision; always the first reply otherwise. */
  readonly choose?: Choice
}

/** Plays by keyboard, Enter to go on and digits to choose, until the end; returns the number of replies given. */
export async function playByKeyboard(page: Page, { replies: most = Infinity, choose }: Manner = {}): Promise<number> {
  let replies = 0
  for (let moves = 0; moves < longestPlayMoves; moves += 1) {
    const moment = await momentOf(page)
    if (moment === 'ended' || replies >= most) return replies
    const digit = (await (moment === 'reply' ? choose?.(page, replies) : undefined)) ?? '1'
    await press(page, moment === 'reply' ? digit : 'Enter')
    if (moment === 'reply') replies += 1
  }
  throw new Error(`No end after ${longestPlayMoves} moves`)
}

/** From the end of the contact to the debrief, by the keyboard. */
export async function debriefByKeyboard(page: Page): Promise<void> {
  await tabAndEnter(page, t('play.seeDebrief'))
  await page.getByRole('heading', { name: t('debrief.profile') }).waitFor()
}

/** What the page says once what comes when idle has come. */
export async function stillWordsOf(page: Page): Promise<string> {
  let words = await wordsOf(page)
  for (let still = 0; still < quietLooks; ) {
    await page.waitForTimeout(lookEveryMs)
    const now = await wordsOf(page)
    still = now === words ? still + 1 : 0
    words = now
  }
  return words
}

/** Everything that the page says. */
export async function wordsOf(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? ''
}
