import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readAliasTable } from '../../src/classroom/aliases-read.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { readQr } from '../support/read-qr.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { type Visit, visit } from '../support/visit.ts'

const LIST = ['Nom;Prénom;Groupe', 'EXEMPLE;Élise;A', 'MODÈLE;Noé;B', 'TÉMOIN;Zoé;A'].join('\r\n')
const CYCLADES = [
  '\uFEFFEXTRACTION DES CANDIDATS',
  'Session;2026',
  '',
  'Numéro candidat;Nom de famille;"Nom d\'usage";Prénom(s);Date de naissance;INE',
  '02145670001;ESSAI; -;"Anne Marie";12/03/2008;120890177FJ',
  '02145670002;EXEMPLE; -;Élise;01/11/2007;1208901771A',
].join('\r\n')
const NAMES = ['EXEMPLE', 'MODÈLE', 'TÉMOIN', 'ESSAI', 'Élise', 'Anne', '0214567', '2008', '120890177']
const PASSWORD = 'un mot de passe'

let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let visitor: Visit
let page: Page
/** Everything that left the page. */
let sent: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await serveClasses()
  await site.teacher('camille')
  visitor = await visit(browser, `${site.address}#/bureau`)
  page = visitor.page
  sent = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
})
afterEach(async () => {
  expect(visitor.outside).toEqual([])
  expect(site.reported).toEqual([])
  await visitor.close()
  await site.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const link = (name: string) => page.getByRole('link', { name, exact: true })

async function signIn(password = PASSWORD) {
  await page.getByLabel(t('desk.signIn.login')).fill('camille')
  await page.getByLabel(t('desk.signIn.password')).fill(password)
  await button(t('desk.signIn.enter')).click()
}

async function makeClass(name: string) {
  await link(t('desk.newClass.title')).click()
  await page.getByLabel(t('desk.fields.name')).fill(name)
  await page.getByLabel(t('words.year.premiere'), { exact: true }).check()
  await button(t('desk.newClass.create')).click()
  await page.getByLabel(t('students.list.paste')).waitFor()
}

async function importFile(text: string, encoding: 'latin1' | 'utf8') {
  const buffer = Buffer.from(text, encoding)
  await page.getByLabel(t('students.list.file')).setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer })
}

/** As a spreadsheet of the teacher's would open it. */
async function saveTable() {
  const [download] = await Promise.all([page.waitForEvent('download'), button(t('names.save')).first().click()])
  return readDownload(download)
}

const readDownload = async (download: Download) => readFileSync(await download.path(), 'utf8')

/** A class of three, the page of its students in view. */
async function importedClass() {
  await signIn()
  await makeClass('1re MCV 2')
  await importFile(LIST, 'latin1')
  await button(t('students.list.create', { count: 3 })).click()
  await page.getByRole('table', { name: t('students.table') }).waitFor()
}

describe('the desk of a teacher', () => {
  it('lets nobody in with a wrong password, and says how long one waits after many', async () => {
    for (let tries = 0; tries < 6; tries += 1) {
      await Promise.all([page.waitForResponse('**/api/sign-in'), signIn(`faux ${tries}`)])
    }
    await page.getByText(t('desk.signIn.wait', { delay: '' }).slice(0, 12)).waitFor()
    expect(await button(t('desk.signIn.enter')).isDisabled()).toBe(true)
    site.clock.now = new Date(site.clock.now.getTime() + 60_000)
    await page.locator('button[type=submit]:not(:disabled)').waitFor()
    await signIn()
    await page.getByRole('heading', { name: t('desk.classes.title') }).waitFor()
    await button(t('desk.leave')).click()
    await page.getByLabel(t('desk.signIn.password')).waitFor()
  })

  it('changes one’s password, and opens an account for a colleague', async () => {
    await signIn()
    await link(t('account.title')).click()
    const fill = (key: 'account.current' | 'account.next' | 'account.again', text: string) =>
      page.getByLabel(t(key), { exact: true }).fill(text)
    await fill('account.current', 'un autre')
    await fill('account.next', 'quatre mots sans lien')
    await fill('account.again', 'quatre mots sans lien')
    await button(t('account.change')).click()
    await page.getByText(t('account.wrong')).waitFor()
    await fill('account.current', PASSWORD)
    await button(t('account.change')).click()
    await page.getByText(t('account.changed')).waitFor()
    await page.getByLabel(t('account.login')).fill('camille')
    await button(t('account.add')).click()
    await page.getByText(t('account.taken')).waitFor()
    await page.getByLabel(t('account.login')).fill('dominique')
    await button(t('account.add')).click()
    const password = (await page.locator('.notice .code').textContent()) ?? ''
    expect(await axeEverywhere(page, 0)).toEqual([])
    for (const [login, secret, status] of [
      ['dominique', password, 200],
      ['camille', 'quatre mots sans lien', 200],
      ['camille', PASSWORD, 403],
    ] as const)
      expect((await site.visitor().post('/sign-in', { login, password: secret })).status).toBe(status)
  })

  it('makes a class from a Windows-1252 list: no name leaves the page, the table tells who is who', async () => {
    await importedClass()
    expect(await page.getByRole('cell', { name: 'MODÈLE Noé' }).count()).toBe(1)
    const table = await saveTable()
    expect(table.startsWith('\uFEFFAlias;Code personnel;Nom;Prénom;')).toBe(true)
    const rows = readAliasTable(table) ?? []
    expect(rows.map(({ student }) => [student.lastName, student.firstName, student.group])).toEqual([
      ['EXEMPLE', 'Élise', 'A'],
      ['MODÈLE', 'Noé', 'B'],
      ['TÉMOIN', 'Zoé', 'A'],
    ])
    // What the table says opens the class to a student.
    const classroom = (await page.locator('.desk-head .code').textContent()) ?? ''
    const student = site.visitor()
    const entered = await student.post('/join', { classCode: classroom, personalCode: rows[1]?.code })
    expect(entered.body.student).toMatchObject({ alias: rows[1]?.alias, group: 'B' })
    expect(NAMES.filter((name) => decodeURIComponent(sent.join('\n')).includes(name))).toEqual([])
    expect(sent.some((one) => one.includes(rows[0]?.alias ?? '?'))).toBe(true)
    expect(visitor.errors).toEqual([])
  })

  it('adds the candidates of a Cyclades file, once each, when the table of before is read', async () => {
    await importedClass()
    const before = await saveTable()
    await page.reload()
    await page.getByRole('table', { name: t('students.table') }).waitFor()
    expect(await page.getByText('EXEMPLE').count()).toBe(0)
    await link(t('students.add')).click()
    await page.getByLabel(t('students.list.paste')).waitFor()
    const table = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(before) }
    await page.getByLabel(t('names.read')).setInputFiles(table)
    await page.getByText(t('students.list.readFirst', { count: 3 })).waitFor({ state: 'detached' })
    await importFile(CYCLADES, 'utf8')
    await page.getByText('Date de naissance, INE').waitFor()
    await button(t('students.list.create', { count: 2 })).click()
    await page.getByText(t('names.unsaved', { count: 2 })).waitFor()
    // The button is gone with its page: one goes on from what has come.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    const rows = readAliasTable(await saveTable()) ?? []
    expect(rows.map(({ student }) => student.number).toSorted()).toEqual([
      '02145670001',
      '02145670002',
      null,
      null,
      null,
    ])
    expect(NAMES.filter((name) => decodeURIComponent(sent.join('\n')).includes(name))).toEqual([])
  })

  it('prints cards whose QR leads where their codes do, renews a code, exports and erases a student', async () => {
    await importedClass()
    const rows = readAliasTable(await saveTable()) ?? []
    const [first] = rows
    const classCode = (await page.locator('.desk-head .code').textContent()) ?? ''
    await button(t('students.renewOf', { alias: first?.alias ?? '' })).click()
    await button(t('students.renewDo')).click()
    const renewed = ((await page.getByRole('dialog').locator('.code').textContent()) ?? '').replace('-', '')
    expect(renewed).not.toBe(first?.code)
    await page.keyboard.press('Escape')
    await link(t('students.cards')).click()
    const cards = page.locator('.code-card')
    await cards.first().waitFor()
    const read = await Promise.all((await cards.all()).map((card) => readQr(card.locator('.qr-code'))))
    const codes = [renewed, rows[1]?.code, rows[2]?.code]
    expect(read).toEqual(codes.map((code) => `${site.address}#/classe/${classCode}/${code}`))
    const scanned = await visit(browser, read[1] ?? '')
    await scanned.page
      .getByText(rows[1]?.alias ?? '')
      .first()
      .waitFor()
    await scanned.close()
    await link(t('students.back')).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(t('students.exportOf', { alias: first?.alias ?? '' })).click(),
    ])
    expect(JSON.parse(await readDownload(file))).toMatchObject({ student: { alias: first?.alias }, plays: [] })
    await button(t('students.eraseOf', { alias: first?.alias ?? '' })).click()
    await button(t('students.eraseDo')).click()
    await page.getByRole('heading', { name: t('students.title', { count: 2 }) }).waitFor()
    expect(visitor.errors).toEqual([])
  })

  it('asks before codes are lost: on leaving the page, and on signing out', async () => {
    await importedClass()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.dismiss()
    })
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toEqual(['beforeunload'])
    await button(t('desk.leave')).click()
    await button(t('names.stay')).click()
    await saveTable()
    await button(t('desk.leave')).click()
    await page.getByLabel(t('desk.signIn.password')).waitFor()
    await signIn()
    await page.getByRole('table', { name: t('students.table') }).waitFor()
    expect(await page.getByText('EXEMPLE').count()).toBe(0)
  })

  it('renames, shares and removes a class, once its name is typed', async () => {
    await site.teacher('dominique')
    await signIn()
    await makeClass('1re MCV 2')
    await link(t('desk.frame.settings')).click()
    await page.getByLabel(t('desk.fields.name')).fill('1re MCV 3')
    await button(t('desk.settings.save')).click()
    await page.getByRole('heading', { name: '1re MCV 3' }).waitFor()
    await page.getByLabel(t('desk.share.login')).fill('personne')
    await button(t('desk.share.do')).click()
    await page.getByText(t('desk.share.unknown')).waitFor()
    await page.getByLabel(t('desk.share.login')).fill('dominique')
    await button(t('desk.share.do')).click()
    await page.getByText(t('desk.share.done', { login: 'dominique' })).waitFor()
    await button(t('desk.remove.ask')).click()
    expect(await button(t('desk.remove.do')).isDisabled()).toBe(true)
    await page.getByLabel(t('desk.remove.type', { name: '1re MCV 3' })).fill('1RE MCV 3')
    await button(t('desk.remove.do')).click()
    await page.getByText(t('desk.classes.none')).waitFor()
  })

  it('invites an evaluator by a link shown once, and withdraws it', async () => {
    await signIn()
    await makeClass('1re MCV 2')
    await link(t('desk.frame.evaluation')).click()
    await page.getByLabel(t('invitations.label')).fill('Tuteur')
    await button(t('invitations.make')).click()
    const address = await page.getByLabel(t('invitations.link')).inputValue()
    expect(await readQr(page.getByRole('dialog').locator('.qr-code'))).toBe(address)
    expect(await axeEverywhere(page, 0)).toEqual([])
    const [, invitation] = /#\/evaluation\/(.+)$/.exec(address) ?? []
    expect((await site.visitor().post('/accept', { invitation })).body.role).toBe('evaluator')
    await page.keyboard.press('Escape')
    await button(t('invitations.withdrawOf', { label: 'Tuteur' })).click()
    await page.getByText(t('invitations.none')).waitFor()
    expect((await site.visitor().post('/accept', { invitation })).status).toBe(403)
    expect(await page.content()).not.toContain(invitation)
    expect(visitor.errors).toEqual([])
  })

  it('keeps names on the server when it is asked to, and erases them when it is asked to', async () => {
    await importedClass()
    await link(t('desk.frame.settings')).click()
    await button(t('names.kept.start')).click()
    await button(t('names.kept.store', { count: 3 })).click()
    await page.getByText(t('names.kept.count', { count: 3, total: 3 })).waitFor()
    await saveTable()
    await page.reload()
    await link(t('desk.frame.students')).click()
    await page.getByRole('cell', { name: 'MODÈLE Noé' }).waitFor()
    await link(t('students.add')).click()
    await page.getByText(t('students.list.kept')).waitFor()
    await link(t('desk.frame.settings')).click()
    await link(t('privacy.registre')).click()
    await page.getByText(t('register.data.names')).waitFor()
    await page.getByRole('link', { name: t('privacy.back') }).click()
    await button(t('names.kept.stop')).click()
    await button(t('names.kept.start')).waitFor()
    await page.reload()
    await link(t('desk.frame.students')).click()
    await page.getByRole('table', { name: t('students.table') }).waitFor()
    expect(await page.getByText('MODÈLE').count()).toBe(0)
    expect(visitor.errors).toEqual([])
  })

  it('prints the documents about the data, with the school that this browser remembers', async () => {
    await signIn()
    await makeClass('1re MCV 2')
    await link(t('desk.frame.settings')).click()
    await link(t('privacy.information')).click()
    const document = page.locator('.privacy-document')
    await document.getByText(t('notice.toFill')).first().waitFor()
    await page.getByLabel(t('privacy.school')).fill('Lycée des Exemples')
    await document.getByText(t('notice.who.controller', { school: 'Lycée des Exemples' })).waitFor()
    await page.getByRole('link', { name: t('privacy.back') }).click()
    await link(t('privacy.registre')).click()
    await document.getByText('Lycée des Exemples').waitFor()
    for (const key of ['register.title', 'register.data.namesApart', 'register.toFill'] as const)
      expect(await document.getByText(t(key)).count()).toBe(1)
    expect(await document.textContent()).toContain('31 août')
    expect(await axeEverywhere(page, 0)).toEqual([])
    expect(sent.join('\n')).not.toContain('Exemples')
    expect(visitor.errors).toEqual([])
  })

  it('gives axe nothing to find', async () => {
    await page.getByLabel(t('desk.signIn.login')).waitFor()
    expect(await axeEverywhere(page, 0)).toEqual([])
    await importedClass()
    expect(await axeEverywhere(page, 1)).toEqual([])
    await link(t('students.cards')).click()
    await page.locator('.code-card').first().waitFor()
    expect(await axeEverywhere(page, 0)).toEqual([])
    await link(t('desk.frame.settings')).click()
    await button(t('desk.remove.ask')).click()
    expect(await axeEverywhere(page, 1)).toEqual([])
  })
})
