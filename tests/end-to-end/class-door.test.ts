import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showCode } from '../../src/classroom/codes.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { openClass } from '../support/class-server.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { serveSite } from '../support/serve-site.ts'
import { visit } from '../support/visit.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the door of the class', () => {
  it('is not there on a static site, and nothing is asked in vain', async () => {
    const site = await serveSite()
    const { page, errors, close } = await visit(browser, site.address)
    await page.waitForResponse((response) => response.url().endsWith('classes.json'))
    await page.waitForTimeout(500)
    expect(await page.getByRole('link', { name: t('door.join') }).count()).toBe(0)
    expect(errors).toEqual([])
    await close()
    await site.close()
  })

  it('opens to codes as people type them, says what is wrong with others, and closes behind whoever leaves', async () => {
    const site = await serveClasses()
    const opened = await openClass(site, await site.teacher())
    const { page, close } = await visit(browser, site.address)
    await page.getByRole('link', { name: t('door.join') }).click()
    const classCode = page.getByLabel(t('classroom.join.classCode'))
    const personalCode = page.getByLabel(t('classroom.join.personalCode'))
    await classCode.fill('12')
    await personalCode.fill(showCode(opened.students[0].code).toLowerCase())
    await page.keyboard.press('Enter')
    await page.getByText(t('classroom.join.classWrong', { count: 6 })).waitFor()
    expect(await axeEverywhere(page, 0)).toEqual([])
    await classCode.fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('Ce code ne convient pas').waitFor()
    await classCode.fill(` ${opened.classroom.code.toLowerCase().replace('0', 'o')} `)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: t('classroom.title') }).waitFor()
    await page.getByText(t('classroom.nothingAssigned')).waitFor()
    await page.getByRole('heading', { name: t('classroom.free.title') }).waitFor()
    expect(await axeEverywhere(page, 0)).toEqual([])
    await page.getByRole('link', { name: t('shell.homeLink') }).click()
    await page.getByText(t('door.in', { alias: opened.students[0].alias, classroom: '1re MCV' })).waitFor()
    await page.getByRole('link', { name: t('door.open') }).click()
    await page.getByRole('button', { name: t('classroom.leave') }).click()
    await page.getByRole('heading', { name: t('classroom.join.title') }).waitFor()
    await close()
    await site.close()
  })

  it('gives back a link that no longer lets one in, with its codes to mend, and none of them in the address', async () => {
    const site = await serveClasses()
    const opened = await openClass(site, await site.teacher())
    const { page, close } = await visit(browser, `${site.address}#/classe/${opened.classroom.code}/00000000`)
    await page.getByText('Ce code ne convient pas').waitFor()
    expect(new URL(page.url()).hash).toBe('#/classe')
    expect(await page.getByLabel(t('classroom.join.classCode')).inputValue()).toBe(opened.classroom.code)
    await page.getByLabel(t('classroom.join.personalCode')).fill(opened.students[0].code)
    await page.keyboard.press('Enter')
    await page.getByText(opened.students[0].alias).waitFor()
    await close()
    await site.close()
  })
})
