import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** How many letters of the lines are not painted yet. */
function unsaid(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('unsaid') ?? [])]
    return ranges.reduce((sum, range) => sum + range.endOffset - range.startOffset, 0)
  })
}

const announced = (page: Page) => page.locator('.conversation > [aria-live]').textContent()
const lastLine = (page: Page) => page.locator('ol.lines > li').last().textContent()

async function playWith(settings: object) {
  const visited = await visit(browser, site.address, {
    before: (context) =>
      context.addInitScript((kept) => localStorage.setItem('comptoir.settings', kept), JSON.stringify(settings)),
  })
  await startByKeyboard(visited.page, title, 'seconde')
  return visited
}

describe('lines that appear letter after letter', () => {
  it('are said whole at once, come little by little, and wholly on the first press', async () => {
    const { page, errors, close } = await playWith({ pace: 'slow', motion: 'full' })
    await page.waitForFunction(() => CSS.highlights.has('unsaid'))
    const before = await unsaid(page)
    expect(await announced(page)).not.toBe('')
    const said = await announced(page)
    await page.waitForFunction((most) => {
      const ranges = [...(CSS.highlights.get('unsaid') ?? [])]
      return ranges.reduce((sum, range) => sum + range.endOffset - range.startOffset, 0) < most
    }, before - 5)
    const line = await lastLine(page)
    await page.keyboard.press('Enter')
    expect(await unsaid(page)).toBe(0)
    expect(await lastLine(page)).toBe(line)
    expect(await announced(page)).toBe(said)
    expect(await page.locator('.unsaid').count()).toBe(0)
    expect(errors).toEqual([])
    await close()
  })

  it('come at once where motion is reduced', async () => {
    const { page, close } = await playWith({ pace: 'slow', motion: 'reduced' })
    await page.locator('ol.lines > li').first().waitFor()
    await page.waitForTimeout(300)
    expect(await unsaid(page)).toBe(0)
    await close()
  })
})
