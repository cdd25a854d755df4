import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { YearId } from '../../src/referential/types.ts'
import { playAsExpert } from '../support/expert-keyboard.ts'
import { playedIn, title } from '../support/first-scenario.ts'
import { runsKept } from '../support/kept-runs.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const fewestDecisions: readonly (readonly [YearId, number])[] = [
  ['seconde', 10],
  ['premiere', 14],
  ['terminale', 18],
]
const drawnScene = '[data-drawn="shown"] canvas'
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('by keyboard alone, the scene present', () => {
  it.each(fewestDecisions)(
    'an expert plays %s, in at least %i decisions, to level 4 everywhere',
    async (year, fewest) => {
      const student = await visit(browser, site.address)
      const { page } = student
      await startByKeyboard(page, title, year)
      await page.locator(drawnScene).waitFor()
      const made = await playAsExpert(page, playedIn(year))
      const decisions = made.filter((kind) => kind !== 'advance' && kind !== 'close')
      expect(decisions.length).toBeGreaterThanOrEqual(fewest)
      expect(await page.locator(drawnScene).count()).toBe(1)
      await debriefByKeyboard(page)
      const levels = await page
        .locator('summary .level-words[data-level]')
        .evaluateAll((all) => all.map((one) => one.textContent))
      expect(levels.length).toBeGreaterThan(5)
      expect(levels.filter((level) => !level?.startsWith('4'))).toEqual([])
      expect(student.outside).toEqual([])
      expect(student.errors).toEqual([])
      await student.close()
    },
  )

  it('a double click chooses once, and what it brings waits for another', async () => {
    const student = await visit(browser, site.address)
    const { page } = student
    await startByKeyboard(page, title, 'premiere')
    // The second of the two falls on whatever the first one brought.
    for (const clickCount of [1, 2]) {
      const box = await page.locator('.actions ol button').first().boundingBox()
      if (box === null) throw new Error('nothing can be chosen')
      await page.mouse.move(box.x + 60, box.y + box.height / 2)
      await page.mouse.down({ clickCount })
      await page.mouse.up({ clickCount })
      await page.locator('.bubble[data-by="student"]').first().waitFor()
    }
    // Whatever the second click would bring has come, and left the small storage for the database.
    await page.waitForTimeout(1000)
    expect((await runsKept(page)).map(({ transcript }) => transcript.entries.length)).toEqual([1])
    await student.close()
  })

  it('what is said comes first, what may be answered a frame later, and a press in between chooses nothing', async () => {
    const student = await visit(browser, site.address)
    const { page } = student
    await startByKeyboard(page, title, 'premiere')
    await page.locator('.reply').first().waitFor()
    // Told by what changes in the page, not by frames: a machine with much to do passes over some.
    const seen = await page.evaluate(async () => {
      const conversation = document.querySelector('.conversation')
      if (conversation === null) throw new Error('no conversation')
      const textOf = (part: string) => conversation.querySelector(part)?.textContent
      const choose = () => conversation.querySelector<HTMLElement>('.reply')?.click()
      const untilOthers = (part: string, text = textOf(part)) =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (textOf(part) === text) return
            observer.disconnect()
            resolve()
          })
          observer.observe(conversation, { subtree: true, childList: true, characterData: true })
        })
      const offered = textOf('.actions')
      const others = untilOthers('.actions')
      const said = untilOthers('.lines')
      choose()
      await said
      // Whatever else this turn of the page's program would change is there by now.
      for (let turns = 0; turns < 100; turns += 1) await Promise.resolve()
      choose()
      const then = { offersTheSame: textOf('.actions') === offered, busy: conversation.getAttribute('aria-busy') }
      await others
      return then
    })
    expect(seen).toEqual({ offersTheSame: true, busy: 'true' })
    await page.locator('.conversation[aria-busy="false"]').waitFor()
    expect(await page.locator('.bubble[data-by="student"]').count()).toBe(1)
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.waitForTimeout(1000)
    expect((await runsKept(page)).map(({ transcript }) => transcript.entries.length)).toEqual([1])
    await student.close()
  })

  it('what a reply would have said is not there to read or hear while it is pressed, and stays where it was laid out', async () => {
    const student = await visit(browser, site.address)
    const { page } = student
    await startByKeyboard(page, title, 'premiere')
    const replies = page.locator('.reply')
    const whatIsThere = async () => [
      (await page.locator('.turns').screenshot()).toString('base64'),
      await page.locator('.conversation').ariaSnapshot(),
      await page.locator('.conversation-scroll').evaluate((scroll) => scroll.scrollHeight),
    ]
    const press = async (index: number) => {
      const { x, y } = (await replies.nth(index).boundingBox())!
      await page.mouse.move(x + 60, y + 12)
      await page.mouse.down()
      await page.locator('.lines-ahead').waitFor({ state: 'attached' })
    }
    const [before, words] = [await whatIsThere(), await page.locator('.reply-words > [lang]').allTextContents()]
    await press(0)
    expect(await whatIsThere()).toEqual(before)
    // Let go of elsewhere, a press chooses nothing; nor does what was made ready for it hold back another one.
    await page.mouse.move(20, 400)
    await page.mouse.up()
    await press(1)
    expect(await whatIsThere()).toEqual(before)
    const ahead = await page.locator('.lines-ahead').elementHandle()
    const bubble = await page.locator('.lines-ahead > .bubble').first().elementHandle()
    await page.mouse.up()
    await page.locator('.lines > [data-by="student"]').getByText(words[1]!, { exact: true }).waitFor()
    const isKept = () =>
      page.evaluate(
        ([list, first]) => [list?.className, first?.isConnected, document.activeElement === list],
        [ahead, bubble],
      )
    // The focus follows the words by a frame.
    await expect.poll(isKept).toEqual(['lines', true, true])
    expect(await page.locator('.lines, .lines-ahead').count()).toBe(1)
    await page.waitForTimeout(1000)
    expect((await runsKept(page)).map(({ transcript }) => transcript.entries.length)).toEqual([1])
    await student.close()
  })

  it('seconde is played by someone who always takes the first reply', async () => {
    const student = await visit(browser, site.address)
    await startByKeyboard(student.page, title, 'seconde')
    await student.page.locator(drawnScene).waitFor()
    await playByKeyboard(student.page)
    await debriefByKeyboard(student.page)
    expect(student.errors).toEqual([])
    await student.close()
  })
})
