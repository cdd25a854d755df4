import type { Page } from 'playwright'
import type { YearId } from '../../src/referential/types.ts'
import { tabAndEnter, tabToField } from './keyboard.ts'
import { textsOn } from './page-texts.ts'

const longestPlayMoves = 120
const lookEveryMs = 150
const quietLooks = 5

/** What the student may do at this moment of a play. */
type Moment = 'choose' | 'work' | 'advance' | 'ended'

/** From the home page to the first words of the client, by the keyboard alone; `onBriefing` looks at the page between. */
export async function startByKeyboard(
  page: Page,
  title: string,
  year: YearId,
  onBriefing?: () => Promise<void>,
): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  const t = await textsOn(page)
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
  const t = await textsOn(page)
  const choices = page.locator('ol[aria-labelledby="replies-title"]')
  const work = page.locator('#work-title')
  const advance = page.getByRole('button', { name: t('play.advance'), exact: true })
  const ended = page.getByRole('link', { name: t('play.seeDebrief') })
  await choices.or(work).or(advance).or(ended).first().waitFor()
  if (await ended.isVisible()) return 'ended'
  if (await choices.isVisible()) return 'choose'
  return (await work.isVisible()) ? 'work' : 'advance'
}

/** What a move changes: what was said, what there is to choose, the work to hand in. Nothing of it comes when idle. */
const changing = 'ol.lines, .reply [lang="fr"], #work-title'

/** Makes the move, then waits for the next view. */
async function make(page: Page, move: () => Promise<void>): Promise<void> {
  const before = (await page.locator(changing).allTextContents()).join('|')
  await move()
  await page.waitForFunction(
    ([parts, shown]) => [...document.querySelectorAll(parts)].map(({ textContent }) => textContent).join('|') !== shown,
    [changing, before] as const,
  )
  await page.locator('.conversation[aria-busy="false"]').waitFor()
}

/** Goes on by keyboard until there is something to choose; throws where the student must work, or at the end. */
export async function advanceToChoice(page: Page): Promise<void> {
  for (let moment = await momentOf(page); moment !== 'choose'; moment = await momentOf(page)) {
    if (moment !== 'advance') throw new Error(`nothing to choose before: ${moment}`)
    await make(page, () => page.keyboard.press('Enter'))
  }
}

/** Hands in the work as it was shown, whatever it is worth. */
async function handIn(page: Page): Promise<void> {
  const t = await textsOn(page)
  const text = page.getByLabel(t('work.write.label'))
  if (await text.isVisible()) {
    await tabToField(page, text)
    await page.keyboard.type('Bonjour.')
  }
  await tabAndEnter(page, (await page.locator('.work .advance').textContent()) ?? '')
}

/**
 * Plays by keyboard until the end, or until that many decisions were taken, and returns how many were: Enter to go on,
 * always the first of what there is to choose.
 */
export async function playByKeyboard(page: Page, most = Infinity): Promise<number> {
  let decisions = 0
  for (let moves = 0; moves < longestPlayMoves; moves += 1) {
    const moment = await momentOf(page)
    if (moment === 'ended' || decisions >= most) return decisions
    const key = moment === 'choose' ? '1' : 'Enter'
    await make(page, () => (moment === 'work' ? handIn(page) : page.keyboard.press(key)))
    if (moment !== 'advance') decisions += 1
  }
  throw new Error(`No end after ${longestPlayMoves} moves`)
}

/** From the end of the contact to the debrief, by the keyboard. */
export async function debriefByKeyboard(page: Page): Promise<void> {
  const t = await textsOn(page)
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

/** Everything that the page says, but what is said of the moment alone: announcements and captions of sounds. */
export function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const passing of copy.querySelectorAll('.captions, [aria-live], .hidden-words[role="status"]'))
      passing.remove()
    return copy.textContent ?? ''
  })
}
