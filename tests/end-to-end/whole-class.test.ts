import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readAliasTable } from '../../src/classroom/aliases-read.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { playByKeyboard } from '../support/student.ts'
import { type Visit, visit } from '../support/visit.ts'

// A teacher, a student and an evaluator, each with a browser of their own, on one server that knows nothing yet.
const LIST = ['Nom;Prénom;Groupe', 'EXEMPLE;Élise;A', 'MODÈLE;Noé;B'].join('\r\n')
const REMARK = 'Une écoute réelle ; reste à reformuler avant de proposer.'
const year = t('words.year.premiere')

let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>

beforeAll(async () => {
  browser = await openBrowser()
})
beforeEach(async () => {
  site = await serveClasses()
  Object.defineProperty(site.clock, 'now', { get: () => new Date() })
})
afterEach(() => site.close())
afterAll(() => browser.close())

const read = async (download: Download) => readFileSync(await download.path())

async function signIn(page: Page): Promise<void> {
  await page.getByLabel(t('desk.signIn.login')).fill('camille')
  await page.getByLabel(t('desk.signIn.password')).fill('un mot de passe')
  await page.getByRole('button', { name: t('desk.signIn.enter') }).click()
}

/** A new class out of a list; resolves with its code and the personal code of its first student. */
async function importClass(page: Page): Promise<{ classCode: string; personalCode: string; alias: string }> {
  await page.getByRole('link', { name: t('desk.newClass.title'), exact: true }).click()
  await page.getByLabel(t('desk.fields.name'), { exact: true }).fill('1re MCV 2')
  await page.getByLabel(year, { exact: true }).check()
  await page.getByRole('button', { name: t('desk.newClass.create') }).click()
  const list = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST, 'latin1') }
  await page.getByLabel(t('students.list.file')).setInputFiles(list)
  await page.getByRole('button', { name: t('students.list.create', { count: 2 }) }).click()
  await page.getByRole('table', { name: t('students.table') }).waitFor()
  const save = page.getByRole('button', { name: t('names.save') }).first()
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  const [first] = readAliasTable((await read(download)).toString('utf8')) ?? []
  if (first?.code === undefined) throw new Error('the table of the class has no code')
  const classCode = (await page.locator('.desk-head .code').textContent()) ?? ''
  return { classCode, personalCode: first.code, alias: first.alias }
}

async function assignEvaluation(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('desk.frame.work'), exact: true }).click()
  await page.getByRole('link', { name: t('following.assign.give') }).click()
  await page.getByLabel(t('following.assign.search')).fill('VELO electrique')
  await page.getByRole('link', { name: t('following.assign.pickLabel', { title, year }) }).click()
  await page.getByLabel(t('following.form.evaluation'), { exact: true }).check()
  await page.getByRole('button', { name: t('following.form.submit') }).click()
  await page
    .getByText(t('following.assign.done', { title, target: t('following.form.wholeClass') }), { exact: false })
    .waitFor()
}

async function inviteEvaluator(page: Page): Promise<string> {
  await page.getByRole('link', { name: t('desk.frame.evaluation'), exact: true }).click()
  await page.getByLabel(t('invitations.label'), { exact: true }).fill('Jury')
  await page.getByRole('button', { name: t('invitations.make') }).click()
  const link = await page.getByLabel(t('invitations.link'), { exact: true }).inputValue()
  await page.keyboard.press('Escape')
  return link
}

/** Plays the evaluation, the network cut while a choice is on its way. */
async function sitEvaluation({ page, context }: Visit): Promise<void> {
  await page.getByRole('link', { name: t('classroom.beginLabel', { title }) }).click()
  await page.getByRole('button', { name: t('classroom.beginEvaluation') }).click()
  await playByKeyboard(page, 2)
  await context.setOffline(true)
  await page.keyboard.press('1')
  await page.getByText(t('delivery.waiting')).waitFor()
  await context.setOffline(false)
  await page.getByText(t('delivery.waiting')).waitFor({ state: 'detached' })
  await playByKeyboard(page)
}

it('a class from its list to its marked copy, the network cut in between', { timeout: 180_000 }, async () => {
  await site.teacher('camille')
  const teacher = await visit(browser, `${site.address}#/bureau`)
  await signIn(teacher.page)
  const { classCode, personalCode, alias } = await importClass(teacher.page)
  await assignEvaluation(teacher.page)
  const invitation = await inviteEvaluator(teacher.page)
  await teacher.page.getByRole('link', { name: t('desk.frame.live'), exact: true }).click()
  const row = teacher.page.getByRole('row').filter({ has: teacher.page.getByRole('rowheader', { name: alias }) })
  await row.getByText(t('following.live.states.absent')).waitFor()
  await teacher.page.evaluate(() => Object.assign(window, { here: true }))

  const student = await visit(browser, `${site.address}#/classe/${classCode}/${personalCode}`)
  await sitEvaluation(student)
  await row.getByText(t('following.live.states.finished')).waitFor()
  expect(await teacher.page.evaluate(() => 'here' in window)).toBe(true)

  const evaluator = await visit(browser, invitation)
  await markFirstCopy(evaluator.page)

  await teacher.page.getByRole('link', { name: t('desk.frame.progress'), exact: true }).click()
  const save = teacher.page.getByRole('button', { name: t('following.table.csv') })
  const [table] = await Promise.all([teacher.page.waitForEvent('download'), save.click()])
  expect((await read(table)).toString('utf8')).toContain(`${alias};`)

  for (const { errors, outside } of [teacher, student, evaluator]) {
    // Said by the browser itself while the network was cut.
    expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    expect(outside).toEqual([])
  }
  expect(site.reported).toEqual([])
  await Promise.all([teacher.close(), student.close(), evaluator.close()])
})

/** Reads the first copy of the list, gives a level another value with a reason, remarks, and closes it. */
async function markFirstCopy(page: Page): Promise<void> {
  await page.locator('.copies a').first().click()
  await page.locator('.grid-line').first().waitFor()
  await page.keyboard.press('j')
  const checked = await page.locator('.grid-line[data-current="true"] input:checked').getAttribute('value')
  await page.keyboard.press(checked === '4' ? '3' : '4')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('r')
  await page.keyboard.type(REMARK)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await page.locator('.desk-state[data-state="closed"]').waitFor()
}
