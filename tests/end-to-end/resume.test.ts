import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { tabAndEnter } from '../support/keyboard.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, momentOf, playByKeyboard, startByKeyboard, stillWordsOf } from '../support/student.ts'
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

describe('a play left in the middle', () => {
  it('goes on at the same view after a reload, to its end', async () => {
    const { page, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    const before = await playByKeyboard(page, 3)
    const left = await stillWordsOf(page)
    await page.reload()
    await momentOf(page)
    expect(await stillWordsOf(page)).toBe(left)
    expect(before + (await playByKeyboard(page))).toBeGreaterThan(before)
    await debriefByKeyboard(page)
    await close()
  })

  it('is found again from the home page when the tab was closed', async () => {
    const { page, context, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    await playByKeyboard(page, 2)
    const left = await stillWordsOf(page)
    await page.close()
    const later = await context.newPage()
    await later.goto(site.address)
    await tabAndEnter(later, t('runs.resumeLabel', { title, year: t('words.year.seconde') }))
    await momentOf(later)
    expect(await stillWordsOf(later)).toBe(left)
    await close()
  })
})
