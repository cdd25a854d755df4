import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const tooMuch = new Set(['serious', 'critical'])
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function seriousFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => tooMuch.has(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing serious', (colorScheme) => {
  it('on the home page, the briefing, the play and the debrief', async () => {
    const { page, close } = await visit(browser, site.address)
    await page.emulateMedia({ colorScheme })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect.soft(await seriousFaults(page)).toEqual([])
    await startByKeyboard(page, title, 'seconde', async () => expect.soft(await seriousFaults(page)).toEqual([]))
    await playByKeyboard(page, 2)
    expect.soft(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('PageUp')
    await page.getByRole('dialog').waitFor()
    expect.soft(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await playByKeyboard(page)
    await debriefByKeyboard(page)
    for (const detail of await page.locator('main details').all()) {
      await detail.evaluate((element) => element.setAttribute('open', ''))
    }
    expect(await page.getByText(t('debrief.official')).count()).toBeGreaterThan(0)
    expect.soft(await seriousFaults(page)).toEqual([])
    await close()
  })
})
