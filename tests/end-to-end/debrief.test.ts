import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { playBot } from '../../src/audit/play-bot.ts'
import { writeTranscript } from '../../src/transcript/index.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard } from '../support/student.ts'
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

async function openCopy(page: Page, id: string): Promise<void> {
  const scenario = readShippedScenario(id)?.years.terminale
  if (scenario === undefined) throw new Error(`no scenario ${id}`)
  const startedAt = '2026-01-05T08:00:00.000Z'
  const transcript = await playBot({ scenario, bot: 'random', seed: 3, speciality: null, startedAt })
  await page.locator('input[type=file]').setInputFiles({
    name: 'copie.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeTranscript(transcript)),
  })
  await page.getByRole('heading', { name: t('debrief.trust.title') }).waitFor()
}

it.each(['box-en-panne', 'salon-professionnel'])(
  'the longest debrief tells the profile, the moments and the trust, and prints on two A4 pages: %s',
  async (id) => {
    const { page, errors, close } = await visit(browser, site.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await openCopy(page, id)
    expect(await page.locator('.chart tbody tr').count()).toBeGreaterThan(3)
    const weak = page.locator('.moments-side[data-kind="work"] .moment')
    expect(await weak.count()).toBe(3)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    // Each mark of the line of trust is a decision of the table, and leads to its moment.
    await page.getByText(t('debrief.trust.asTable')).click()
    expect(await page.locator('.trust-mark').count()).toBe(await page.locator('.trust-table tbody tr').count())
    await weak
      .first()
      .getByRole('link', { name: t('debrief.watch') })
      .click()
    await page.getByRole('navigation', { name: t('reread.title') }).waitFor()
    expect(errors).toEqual([])
    await close()
  },
)

it('a second attempt stands beside the first', async () => {
  const { page, close } = await visit(browser, site.address)
  await startByKeyboard(page, title, 'seconde')
  await playByKeyboard(page)
  await debriefByKeyboard(page)
  expect(await page.getByRole('heading', { name: t('debrief.attempts.title') }).count()).toBe(0)
  await page.getByRole('button', { name: t('debrief.again') }).click()
  await page
    .getByRole('button', { name: t('play.pause') })
    .first()
    .waitFor()
  await playByKeyboard(page)
  await debriefByKeyboard(page)
  const rows = page.locator('.attempts tbody tr')
  await rows.nth(1).waitFor()
  expect(await rows.count()).toBe(2)
  expect(await rows.nth(1).innerText()).toContain(t('debrief.attempts.this', { date: '' }).trim())
  await close()
})
