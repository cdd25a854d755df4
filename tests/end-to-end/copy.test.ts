import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreCommand } from '../../src/app/command/score.ts'
import { criterion, levelWord } from '../../src/referential/index.ts'
import type { Sheet } from '../../src/scoring/types.ts'
import { readCopy } from '../../src/transcript/copy/read-copy.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard, wordsOf } from '../support/student.ts'
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

/** Plays to the debrief, saves the copy; gives the file and what the debrief says. */
async function playAndSave(): Promise<{ file: string; said: string }> {
  const { page } = await visit(browser, site.address)
  await startByKeyboard(page, title, 'premiere')
  await playByKeyboard(page)
  await debriefByKeyboard(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: t('debrief.save') }).click()
  return { file: await (await download).path(), said: await wordsOf(page) }
}

async function openCopy(page: Page, file: string): Promise<void> {
  await page.getByLabel(t('copy.button')).setInputFiles(file)
  await page.getByRole('heading', { name: t('debrief.profile') }).waitFor()
}

describe('a copy saved as a file and opened in another browser', () => {
  let file: string
  let said: string
  beforeAll(async () => {
    ;({ file, said } = await playAndSave())
  })

  it('shows the same debrief, word for word', async () => {
    const other = await visit(browser, site.address)
    await openCopy(other.page, file)
    const seal = (await other.page.locator('.copy-seal').textContent()) ?? ''
    expect(seal).toBe(`${t('copy.seal.intact')} ${t('copy.signature.none')}`)
    // Beside what the file says of itself.
    expect((await wordsOf(other.page)).replace(seal, '')).toBe(said)
    expect(other.errors).toEqual([])
    await other.close()
  })

  it('shows the levels that the command line finds in the same file', async () => {
    const other = await visit(browser, site.address)
    await openCopy(other.page, file)
    const sheet = JSON.parse(scoreCommand(file, { json: true })) as Sheet
    const levelled = sheet.criteria.filter(({ status }) => status === 'levelled')
    expect(levelled.length).toBeGreaterThan(3)
    for (const { id, level } of levelled) {
      const found = criterion(id)
      if (!found || level === null) throw new Error(`${id} has no level or no text`)
      const summary = other.page.locator('summary', { hasText: found.text })
      expect(await summary.textContent(), id).toContain(levelWord(found.referential, level))
    }
    await other.close()
  })

  it('says that it was altered, and where, when it was', async () => {
    const other = await visit(browser, site.address)
    const text = await readFile(file, 'utf8')
    const buffer = Buffer.from(text.replace(/"atMs": \d+/, '"atMs": 1'))
    await other.page
      .getByLabel(t('copy.button'))
      .setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer })
    await other.page.getByText(t('copy.seal.altered')).waitFor()
    await other.page.getByText(t('copy.breach.entry', { at: 1 })).waitFor()
    expect(other.errors).toEqual([])
    await other.close()
  })

  it('opens without a seal, as copies were saved before, and says so', async () => {
    const other = await visit(browser, site.address)
    const { transcript } = JSON.parse(await readFile(file, 'utf8')) as { transcript: object }
    const buffer = Buffer.from(JSON.stringify(transcript))
    await other.page
      .getByLabel(t('copy.button'))
      .setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer })
    await other.page.getByText(t('copy.seal.unsealed')).waitFor()
    await other.close()
  })

  it('is read again step by step to its end', async () => {
    const { page, close, errors } = await visit(browser, site.address)
    await openCopy(page, file)
    await page.getByRole('link', { name: t('debrief.rereadAll') }).click()
    const entries = readCopy(await readFile(file, 'utf8')).transcript.entries.length
    for (let at = 1; at <= entries; at += 1) {
      await page.getByText(t('reread.position', { at, total: entries + 1 }), { exact: true }).waitFor()
      await page.getByRole('button', { name: t('reread.next') }).click()
    }
    await page.getByText(t('reread.end')).waitFor()
    expect(errors).toEqual([])
    await close()
  })

  it.each([
    ['something else', 'ceci n’est pas une copie', 'copy.problem.json'],
    ['a copy cut short', '{"format":1,"scenario":{"id":"x"', 'copy.problem.json'],
  ] as const)('is refused in plain French when the file is %s', async (_name, content, key) => {
    const { page, close, errors } = await visit(browser, site.address)
    await page
      .getByLabel(t('copy.button'))
      .setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await page.getByText(t(key)).waitFor()
    expect(errors).toEqual([])
    await close()
  })
})
