import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { loadTranslator } from '../../src/i18n/index.ts'
import type { YearId } from '../../src/referential/types.ts'
import { translatables } from '../../src/scenario/translatables.ts'
import { typeset } from '../../src/scenario/typeset.ts'
import { keptReplay, playAsExpert } from '../support/expert-keyboard.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const id = 'salon-professionnel'
const found = readShippedScenario(id)
if (found === undefined) throw new Error('The scenario that is in English is gone')
const scenario = found
const { t } = await loadTranslator('en')
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Reads in English, and notes all that ever shows on the page. */
async function inEnglish(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (localStorage.getItem('comptoir.settings') === null)
      localStorage.setItem('comptoir.settings', JSON.stringify({ language: 'en' }))
    const seen = new Set<string>()
    Object.assign(window, { seen })
    // The page's own data, a script, says French to nobody: only what is drawn counts.
    new MutationObserver(() => seen.add(document.getElementById('app')?.textContent ?? '')).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
}

const seenOn = (page: Page): Promise<string> =>
  page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join('\n'))

/** What the scenario says in French and not in English, long enough not to be met by chance. */
const french = translatables(scenario.file)
  .flatMap((text) => typeset(text.french).split(/\n|\{client\}/))
  .filter((words) => words.length >= 15 && / /.test(words))

const levelsOn = (page: Page) =>
  page.locator('main summary [data-level]').evaluateAll((all) => all.map((one) => one.getAttribute('data-level')))

describe('in English', () => {
  it('the home page says which situation is in English, and in which language the others are', async () => {
    const { page, close } = await visit(browser, site.address, { before: inEnglish })
    const title = scenario.translations.en?.seconde?.title ?? ''
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 3 }) })
    await card.getByText(t('home.english')).waitFor()
    expect(await card.getByRole('heading', { level: 3 }).getAttribute('lang')).toBe('en')
    const others = page.locator('.card', { hasNotText: t('home.english') }).locator('h3')
    expect(await others.count()).toBeGreaterThan(3)
    expect(new Set(await others.evaluateAll((all) => all.map((one) => one.getAttribute('lang'))))).toEqual(
      new Set(['fr']),
    )
    await close()
  })

  it.each<YearId>(['seconde', 'premiere', 'terminale'])(
    '%s is played to its debrief without a word of French',
    async (year) => {
      const played = scenario.translations.en?.[year]
      const original = scenario.years[year]
      if (played === undefined || original === undefined) throw new Error(`${id} is not in English in ${year}`)
      const student = await visit(browser, site.address, { before: inEnglish })
      const { page } = student
      await startByKeyboard(page, played.title, year)
      await playAsExpert(page, played)
      await debriefByKeyboard(page)
      for (const detail of await page.locator('main details').all())
        await detail.evaluate((element) => element.setAttribute('open', ''))
      const seen = await seenOn(page)
      expect(seen).toContain(played.briefing.role)
      expect(french.filter((words) => seen.includes(words))).toEqual([])

      const [inOne, inOther] = [await keptReplay(page, played), await keptReplay(page, original)]
      expect([inOne.stoppedAt, inOther.stoppedAt]).toEqual([null, null])
      expect(inOther.evidence.observations.map(({ level }) => level)).toEqual(
        inOne.evidence.observations.map(({ level }) => level),
      )
      const levels = await levelsOn(page)
      expect(levels.length).toBeGreaterThan(5)
      await page.evaluate(() => localStorage.setItem('comptoir.settings', JSON.stringify({ language: 'fr' })))
      await page.reload()
      await page.locator('main').getByText(original.title).first().waitFor()
      expect(await levelsOn(page)).toEqual(levels)
      expect([student.errors, student.outside]).toEqual([[], []])
      await student.close()
    },
  )

  it('a situation that is only in French is marked as French, word for word', async () => {
    const { page, close } = await visit(browser, site.address, { before: inEnglish })
    const other = readShippedScenario('velo-electrique')?.years.seconde
    await startByKeyboard(page, other?.title ?? '', 'seconde')
    const words = page.locator('.lines p:not(.bubble-name), .lines .told, .reply-words > span:first-child')
    await words.first().waitFor()
    expect(new Set(await words.evaluateAll((all) => all.map((one) => one.getAttribute('lang'))))).toEqual(
      new Set(['fr']),
    )
    await close()
  })
})
