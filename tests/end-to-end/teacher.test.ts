import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import { catalogueEntry } from '../../src/audit/catalogue-entry.ts'
import { coverageOf } from '../../src/audit/coverage.ts'
import { criteria, criterion } from '../../src/referential/index.ts'
import { t } from '../support/french.ts'
import { tabAndEnter } from '../support/keyboard.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { visit } from '../support/visit.ts'

const catalogue = readShippedScenarios().map(catalogueEntry)
const coverage = coverageOf(catalogue)
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const competenceTable = (page: Page) => page.getByRole('table', { name: t('teacher.competenceTable') })
const criterionTable = (page: Page) => page.getByRole('table', { name: t('teacher.criterionTable') })
const row = (page: Page, id: string) =>
  criterionTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: criterion(id)?.text ?? '', exact: true }) })

async function openPage(hash = '#/enseignants') {
  const teacher = await visit(browser, `${site.address}${hash}`)
  await teacher.page.getByRole('heading', { level: 1 }).waitFor()
  return teacher
}

describe('the page for teachers', () => {
  it('is reached from the home page by keyboard, and holds every critère word for word', async () => {
    const { page, errors, outside, close } = await openPage('')
    await tabAndEnter(page, t('foot.teachers'))
    await criterionTable(page).waitFor()
    expect(new URL(page.url()).hash).toBe('#/enseignants')
    const wordings = await criterionTable(page).getByRole('rowheader').allTextContents()
    expect(wordings.filter((text) => criteria.some((one) => one.text === text))).toHaveLength(55)
    expect([errors, outside]).toEqual([[], []])
    await close()
  })

  it('counts as the command line does, and a count opens into its situations', async () => {
    const { page, close } = await openPage()
    const ids = coverage.competences['2A'].premiere
    const about = `2A, ${t('words.year.premiere')}`
    await competenceTable(page)
      .getByRole('button', { name: t('teacher.cell', { about, count: ids.length }), exact: true })
      .press('Enter')
    const titles = await page.getByRole('dialog').getByRole('link').allTextContents()
    expect(titles.sort()).toEqual(ids.map((id) => catalogue.find((one) => one.id === id)?.title).sort())
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await close()
  })

  it('unfolds a critère into its source and where it is observed, and narrows by filter', async () => {
    const { page, close } = await openPage()
    const id = 'MA.1.confidentialite'
    await row(page, id).getByRole('button').press('Enter')
    await page.getByText(t('teacher.observed')).waitFor()
    const detail = await page.locator('.criterion-detail').textContent()
    expect(detail).toContain('Compétence 1C, Critères d’évaluation MA')
    for (const one of coverage.criteria[id] ?? [])
      expect(detail).toContain(catalogue.find((entry) => entry.id === one)?.title)
    await page.locator('.teacher-tables').getByLabel(t('words.specialityShort.MCV-A'), { exact: true }).check()
    expect(await criterionTable(page).getByText('bloc 4A').count()).toBe(1)
    expect(await criterionTable(page).getByText('MA, bloc').count()).toBe(0)
    expect(await criterionTable(page).getByText('bloc 4B').count()).toBe(0)
    await close()
  })

  it('says what the ticked situations observe and lack, and remembers them', async () => {
    const { page, close } = await openPage()
    const [first] = catalogue.filter(({ years }) => years.seconde)
    if (first === undefined) throw new Error('no situation in Seconde')
    await page.getByRole('checkbox', { name: first.title }).press('Space')
    const seen = first.years.seconde?.criteria ?? []
    const sum = t('teacher.choice.seen', { seen: seen.length, total: 55 })
    await page.getByRole('status').getByText(sum).waitFor()
    const lacking = await page.locator('.lacking-columns li').allTextContents()
    expect(lacking).toEqual(criteria.filter(({ id }) => !seen.includes(id)).map(({ text }) => text))
    await page.reload()
    await page.getByRole('status').getByText(sum).waitFor()
    expect(await page.getByRole('checkbox', { name: first.title }).isChecked()).toBe(true)
    await close()
  })

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find in %s colours, nor a page wider than a phone',
    async (colorScheme) => {
      const { page, close } = await openPage()
      await page.emulateMedia({ colorScheme })
      await page
        .getByRole('checkbox', { name: catalogue[0]?.title ?? '' })
        .first()
        .check()
      await row(page, 'MCV.1.offre').getByRole('button').click()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await competenceTable(page).getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
      await page.waitForTimeout(400)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      await close()
    },
  )
})
