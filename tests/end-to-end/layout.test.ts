import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { playAsExpert } from '../support/expert-keyboard.ts'
import { t } from '../support/french.ts'
import { layoutFaults, WINDOWS } from '../support/layout-faults.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const scenario = readShippedScenario('mairie-etat-civil')?.years.terminale
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** The largest that the settings give, and the most room. */
const largest = { text: 200, lines: 'wider', letters: 'wider' }

/** Laid out, and what watches the window or the keys told. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Looks at this screen in every window, and gives the window back as it was. */
async function look(page: Page, screen: string, mayScroll: boolean): Promise<void> {
  const before = page.viewportSize()
  for (const window of WINDOWS) {
    await page.setViewportSize(window)
    await drawn(page)
    const faults = await layoutFaults(page, { mayScroll })
    expect.soft(faults, `${screen} in ${window.width} × ${window.height}`).toEqual([])
  }
  if (before) await page.setViewportSize(before)
  await drawn(page)
}

describe.each([
  ['as it comes', {}],
  ['with the largest text and the most room', largest],
])('%s, every screen fits every window', (_name, settings) => {
  const open = () =>
    visit(browser, site.address, {
      before: (context) =>
        context.addInitScript((kept) => localStorage.setItem('comptoir.settings', kept), JSON.stringify(settings)),
    })

  it('from the home page through every kind of work to the debrief', { timeout: 240_000 }, async () => {
    if (scenario === undefined) throw new Error('the scenario that has every construct is gone')
    const { page, errors, close } = await open()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look(page, 'home', true)
    await startByKeyboard(page, scenario.title, 'terminale', () => look(page, 'briefing', true))
    const seen = new Set<string>()
    await playAsExpert(page, scenario, async (kind) => {
      if (seen.has(kind)) return
      seen.add(kind)
      await page.locator('.actions button').first().waitFor()
      await look(page, kind, false)
    })
    expect([...seen]).toEqual(
      expect.arrayContaining(['reply', 'ask', 'consult', 'order', 'record', 'write', 'incident']),
    )
    await look(page, 'end', false)
    for (const [key, screen] of [
      ['Escape', 'pause'],
      ['PageUp', 'history'],
      ['j', 'journey'],
      ['a', 'settings'],
    ] as const) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await look(page, screen, false)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await drawn(page)
    }
    await debriefByKeyboard(page)
    await look(page, 'debrief', true)
    await page.evaluate(() => location.assign(location.hash.replace('bilan', 'revoir')))
    await page.getByRole('region', { name: t('play.conversation') }).waitFor()
    await look(page, 'reread', false)
    await page.evaluate(() => location.assign('#/accessibilite'))
    await page.getByRole('heading', { level: 1, name: t('declaration.title') }).waitFor()
    await look(page, 'declaration', true)
    expect(errors).toEqual([])
    await close()
  })

  it('on the teachers’ page', async () => {
    const { page, close } = await open()
    await page.getByRole('link', { name: t('foot.teachers') }).click()
    await page.getByRole('heading', { level: 1, name: t('teacher.heading') }).waitFor()
    await look(page, 'teacher', true)
    await close()
  })
})
