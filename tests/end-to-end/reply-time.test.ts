import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { YearId } from '../../src/referential/types.ts'
import type { TimeMultiplier } from '../../src/scenario/year-options.ts'
import { replay, startSession } from '../../src/session/index.ts'
import type { Transcript } from '../../src/transcript/index.ts'
import { keptTranscript } from '../support/expert-keyboard.ts'
import { playedIn, title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { runsKept } from '../support/kept-runs.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { sheetOf } from '../support/sheet-of.ts'
import {
  advanceToChoice,
  debriefByKeyboard,
  momentOf,
  playByKeyboard,
  startByKeyboard,
  stillWordsOf,
} from '../support/student.ts'
import { type Visit, visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const bar = (page: Page) => page.locator('.reply-time-bar span')
const timeouts = ({ entries }: Transcript) => entries.filter(({ kind }) => kind === 'timeout').length

/** A play begun with that setting, at its first choice, under a clock that the test holds. */
async function atFirstChoice(year: YearId, time: TimeMultiplier): Promise<Visit> {
  const student = await visit(browser, site.address, {
    before: async (context) => {
      await context.clock.install()
      await context.addInitScript((set) => localStorage.setItem('comptoir.settings', set), JSON.stringify({ time }))
    },
  })
  await startByKeyboard(student.page, title, year)
  await advanceToChoice(student.page)
  return student
}

/** How long the client waits at the moment where the play stands, had the student set `time`. */
function replyTime(year: YearId, transcript: Transcript, time: TimeMultiplier): number | null {
  const options = { ...transcript.options, timeMultiplier: time }
  return replay(playedIn(year), { ...transcript, options }).views.at(-1)?.replyTimeMs ?? null
}

/** Stops the clock; resolves with what is left of a time that long. */
async function stopClock(page: Page, totalMs: number): Promise<number> {
  await bar(page).waitFor({ state: 'attached' })
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500))
  const width = await bar(page).evaluate((element) => (element as HTMLElement).style.width)
  const left = (Number.parseFloat(width) / 100) * totalMs
  expect(left).toBeGreaterThan(totalMs / 2)
  return left
}

/** What the page shows, aside from what only a screen reader is told as news. */
async function shownWords(page: Page): Promise<string> {
  await stillWordsOf(page)
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const told of copy.querySelectorAll('.hidden-words, .captions')) told.remove()
    return copy.textContent ?? ''
  })
}

async function expectTimeouts(page: Page, count: number): Promise<void> {
  await expect.poll(async () => timeouts(await keptTranscript(page))).toBe(count)
}

/** The same moves as those of a play that is over, in a session of our own: same entries, same views, same sheet. */
async function expectSameAgain(year: YearId, page: Page): Promise<void> {
  const scenario = playedIn(year)
  // The last words are shown before the end of the play is written.
  await expect.poll(async () => (await runsKept(page)).map(({ finished }) => finished)).toEqual([true])
  const kept = await keptTranscript(page)
  const { seed, speciality, startedAt, options } = kept
  const keep = () => Promise.resolve()
  const again = startSession({ scenario, seed, speciality, startedAt, playOptions: options, now: () => 0, keep })
  for (const { atMs: _at, step: _step, ...move } of kept.entries) await again.act(move)
  const { stoppedAt, views, evidence } = replay(scenario, kept)
  expect([stoppedAt, evidence.ending]).toEqual([null, expect.any(String)])
  expect(again.view).toEqual(views.at(-1))
  expect(sheetOf(scenario, again.transcript)).toEqual(sheetOf(scenario, kept))
}

describe('in Terminale, the time to reply', () => {
  it.each([1, 2] as const)(
    'runs out at ×%d, is an entry, and the play goes on, the same after a reload',
    async (time) => {
      const student = await atFirstChoice('terminale', time)
      const { page } = student
      const before = await keptTranscript(page)
      const total = replyTime('terminale', before, time) ?? 0
      expect([before.options.timeMultiplier, total]).toEqual([time, time * (replyTime('terminale', before, 1) ?? 0)])
      const left = await stopClock(page, total)
      await page.clock.runFor(left - 1000)
      expect(timeouts(await keptTranscript(page))).toBe(0)
      await page.clock.runFor(1500)
      await expectTimeouts(page, 1)
      await page.clock.resume()
      const kept = await keptTranscript(page)
      expect(kept.entries.at(-1)).toMatchObject({
        kind: 'timeout',
        step: before.entries.at(-1)?.step ?? kept.entries[0]?.step,
      })
      const { evidence, views } = replay(playedIn('terminale'), kept)
      expect(evidence.observations.length).toBeGreaterThan(0)
      expect(evidence.observations.filter(({ level }) => level !== 1)).toEqual([])
      const shown = await shownWords(page)
      for (const { words } of views.at(-1)?.lines ?? []) expect(shown).toContain(words)
      await page.reload()
      await momentOf(page)
      expect(await shownWords(page)).toBe(shown)
      expect(await keptTranscript(page)).toEqual(kept)
      // Silence is told once a step: a second run of the clock adds nothing.
      await page.clock.runFor(total * 2)
      expect(timeouts(await keptTranscript(page))).toBe(1)
      await playByKeyboard(page)
      await expectSameAgain('terminale', page)
      await debriefByKeyboard(page)
      expect(student.errors).toEqual([])
      await student.close()
    },
  )

  it('does not run while the page sleeps', async () => {
    const { page, close } = await atFirstChoice('terminale', 1)
    const total = replyTime('terminale', await keptTranscript(page), 1) ?? 0
    await stopClock(page, total)
    await page.clock.fastForward(total * 10)
    await page.clock.runFor(1000)
    expect(timeouts(await keptTranscript(page))).toBe(0)
    await close()
  })
})

describe('in Première, the time to reply', () => {
  it.each([1, 2] as const)('is shown at ×%d, and running out of it costs nothing', async (time) => {
    const { page, close } = await atFirstChoice('premiere', time)
    const before = await keptTranscript(page)
    const total = replyTime('premiere', before, time) ?? 0
    expect([before.options.timeMultiplier, total]).toEqual([time, time * (replyTime('premiere', before, 1) ?? 0)])
    const left = await stopClock(page, total)
    await page.clock.runFor(left - 1000)
    expect(await page.getByText(t('work.time.over')).count()).toBe(0)
    await page.clock.runFor(1500)
    await page.getByText(t('work.time.over')).waitFor()
    await page.clock.resume()
    expect((await keptTranscript(page)).entries).toEqual(before.entries)
    await playByKeyboard(page)
    await expectSameAgain('premiere', page)
    await close()
  })
})

it.each(['premiere', 'terminale'] as const)(
  'in %s, time that the student switched off never shows nor runs',
  async (year) => {
    const { page, close } = await atFirstChoice(year, 0)
    const before = await keptTranscript(page)
    expect([before.options.timeMultiplier, replyTime(year, before, 0)]).toEqual([0, null])
    await page.clock.runFor('20:00')
    expect(await bar(page).count()).toBe(0)
    expect((await keptTranscript(page)).entries).toEqual(before.entries)
    await close()
  },
)
