import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { playBot } from '../../src/audit/play-bot.ts'
import { newId } from '../../src/server/api/secrets.ts'
import { guideScenario } from '../support/author-guide.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { openClass, type Visitor } from '../support/class-server.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { type Visit, visit } from '../support/visit.ts'

const SCENARIO = 'velo-electrique'
/** Far more than the audit of a short scenario takes beside other tests. */
const AUDIT_MS = 60_000
let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let title: string
let teachers = 0

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveClasses()])
  // Silence is measured: the hour goes on.
  Object.defineProperty(site.clock, 'now', { get: () => new Date() })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  teachers += 1
  teacher = await site.teacher(`camille ${teachers}`)
  opened = await openClass(site, teacher)
  title = (await site.services.scenarios.find(SCENARIO, 'premiere', opened.classroom.id))!.scenario.title
})

/** Opens a page of the class as its teacher, who is in already. */
function visitPage(path: string): Promise<Visit> {
  const cookies = [...teacher.cookies].map(([name, value]) => ({ name, value, url: site.address }))
  return visit(browser, `${site.address}#/bureau/${opened.classroom.id}/${path}`, {
    before: (context) => context.addCookies(cookies),
  })
}

async function assign(change: object = {}): Promise<string> {
  const asked = { scenario: SCENARIO, year: 'premiere', mode: 'training', target: { to: 'class' } }
  const dates = { opensAt: null, closesAt: null, attempts: null }
  return (await teacher.post(`/classes/${opened.classroom.id}/assignments`, { ...asked, ...dates, ...change })).body
    .assignment.id
}

/** A training as the best player plays it; `moves` of it, or to its end. */
async function train(who: Visitor, assignment: string, moves?: number): Promise<string> {
  const run = newId()
  const { transcript } = (await who.post('/my/runs', { run, assignment })).body
  const { scenario } = (await site.services.scenarios.find(SCENARIO, 'premiere', opened.classroom.id))!
  const { entries } = await playBot({ ...transcript, scenario, bot: 'expert' })
  await who.post(`/runs/${run}/entries`, { from: 0, entries: entries.slice(0, moves) })
  if (moves === undefined) await who.post(`/runs/${run}/finish`)
  return run
}

const liveRow = (page: Page, alias: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: alias }) })
const cellWords = (alias: string) => t('following.table.about', { student: alias, title })

describe('assigning', () => {
  it('is found by a word, given to a half-group with other options, then extended, closed, reopened and removed', async () => {
    const { page, errors, outside, close } = await visitPage('travaux')
    await page.getByRole('link', { name: t('following.assign.give') }).click()
    await page.getByLabel(t('following.assign.search')).fill('VELO electrique')
    const year = t('words.year.premiere')
    await page.getByRole('link', { name: t('following.assign.pickLabel', { title, year }) }).click()
    await page.getByText(t('following.already.nobody')).waitFor()
    const default_ = t('following.form.asYear', { year, value: t('following.form.feedback.phase') })
    const feedback = page.getByLabel(t('following.form.option.feedback'))
    expect(await feedback.locator('option:checked').textContent()).toBe(default_)
    await page
      .getByLabel(t('following.form.to'), { exact: true })
      .selectOption({ label: t('following.form.group', { group: 'A' }) })
    await feedback.selectOption({ label: t('following.form.feedback.decision') })
    await page.getByLabel(t('following.form.option.repairs')).selectOption({ index: 2 })
    await page.getByLabel(t('following.form.closesAt'), { exact: true }).fill('2030-12-24T18:30')
    await page.getByLabel(t('following.form.attempts'), { exact: true }).fill('2')
    await page.getByLabel(t('following.form.same'), { exact: true }).check()
    await page.getByRole('button', { name: t('following.form.submit') }).click()
    const target = t('following.form.group', { group: 'A' })
    await page.getByText(t('following.assign.done', { title, target })).waitFor()
    const [made] = (await teacher.get(`/classes/${opened.classroom.id}`)).body.assignments
    expect(made).toMatchObject({
      target: { to: 'group', group: 'A' },
      attempts: 2,
      seed: expect.any(Number),
      options: { feedback: 'decision', repairs: 2, hints: true, hintCost: 5, replyTime: 'soft' },
    })
    const action = (name: 'close' | 'reopen' | 'extend' | 'remove') =>
      page.getByRole('button', { name: t('following.line.label', { action: t(`following.line.${name}`), title }) })
    await action('extend').click()
    await page.getByRole('dialog').getByLabel(t('following.form.attempts'), { exact: true }).fill('')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('following.line.save') })
      .click()
    await page.getByText(t('following.line.noLimit')).waitFor()
    await action('close').click()
    await action('reopen').click()
    await action('close').waitFor()
    await action('remove').click()
    await page.getByRole('button', { name: t('following.line.removeYes'), exact: true }).click()
    await page.getByText(t('following.assign.none')).waitFor()
    expect([errors, outside]).toEqual([[], []])
    await close()
  })

  it('says who has done it, offers no evaluation in Seconde, and none of the help in an evaluation', async () => {
    await train(opened.student, await assign())
    const { page, close } = await visitPage(`travaux/choisir/${SCENARIO}/premiere`)
    await page.getByText(t('following.already.some', { count: 1, total: 2 })).waitFor()
    await page.getByLabel(t('following.form.evaluation'), { exact: true }).check()
    expect(await page.getByLabel(t('following.form.option.hints')).isDisabled()).toBe(true)
    expect(await page.getByLabel(t('following.form.option.replyTime')).isDisabled()).toBe(false)
    await page.getByLabel(t('words.year.seconde'), { exact: true }).check()
    await page.getByText(t('following.form.noEvaluation')).waitFor()
    expect(await page.getByLabel(t('following.form.evaluation'), { exact: true }).count()).toBe(0)
    await close()
  })
})

describe('scenarios of one’s own', () => {
  const bring = (page: Page, text: string) =>
    page
      .getByLabel(t('following.own.bring'))
      .setInputFiles({ name: 'lampe.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) })

  it(
    'are refused line by line, kept once mended, and assigned when their audit is over',
    async () => {
      const right = guideScenario('premiere')
      const wrong = right.replace('goto: besoin', 'goto: besoins')
      const line = wrong.split('\n').findIndex((one) => one.includes('goto: besoins')) + 1
      const { page, close } = await visitPage('scenarios')
      await bring(page, wrong)
      await page.getByText(t('following.own.refused', { name: 'lampe.yaml', count: 1 })).waitFor()
      const problem = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: String(line), exact: true }) })
      expect(await problem.textContent()).toContain('besoin')
      expect(await axeEverywhere(page, 1)).toEqual([])
      await bring(page, right)
      await page.getByText(t('following.own.kept', { name: 'lampe.yaml' })).waitFor()
      const [own] = await site.services.classes.ownScenariosOf(opened.classroom.id)
      const words = { title: own!.entry.title, year: t('words.year.premiere') }
      const give = page.getByRole('link', { name: t('following.assign.pickLabel', words) })
      await give.waitFor({ timeout: AUDIT_MS })
      // The guide's scenario is short: its audit has something to say, line by line.
      await page.getByRole('table', { name: t('following.own.remarks', { name: 'lampe.yaml' }) }).waitFor()
      await give.click()
      await page.getByRole('button', { name: t('following.form.submit') }).click()
      await page.getByRole('heading', { name: own!.entry.title }).waitFor()
      await close()
    },
    2 * AUDIT_MS,
  )
})

describe('following', () => {
  it('shows a student at work without reload, and again after the network came back', async () => {
    const assignment = await assign({ target: { to: 'group', group: 'A' } })
    const { page, context, errors, close } = await visitPage('direct')
    const alias = opened.students[0].alias
    await liveRow(page, alias).getByText(t('following.live.states.absent')).waitFor()
    await page.getByText(t('following.live.connected')).waitFor()
    expect(await liveRow(page, opened.students[1].alias).count()).toBe(0)
    await page.evaluate(() => Object.assign(window, { here: true }))
    await train(opened.student, assignment, 3)
    await liveRow(page, alias).getByText(t('following.live.states.playing')).waitFor()
    await liveRow(page, alias).getByRole('cell', { name: '3', exact: true }).waitFor()
    await train(opened.student, assignment)
    await liveRow(page, alias).getByText(t('following.live.states.finished')).waitFor()
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    expect(errors).toEqual([])
    await context.setOffline(true)
    await page.getByText(t('following.live.lost')).waitFor()
    await train(opened.student, assignment, 4)
    await context.setOffline(false)
    await liveRow(page, alias).getByText(t('following.live.states.playing')).waitFor()
    await liveRow(page, alias).getByRole('cell', { name: '4', exact: true }).waitFor()
    await close()
  })

  it('opens the runs of a cell: the debrief, and a reset that keeps the old one', async () => {
    const assignment = await assign({ attempts: 1 })
    const run = await train(opened.student, assignment)
    const { page, close } = await visitPage('suivi')
    const cell = page.getByRole('button', { name: cellWords(opened.students[0].alias) })
    await cell.click()
    const dialog = page.getByRole('dialog')
    const debrief = dialog.getByRole('link', { name: t('following.attempts.debrief') })
    expect(await debrief.getAttribute('href')).toBe(`#/bilan/classe-${run}`)
    await dialog.getByRole('button', { name: t('following.attempts.reset') }).click()
    await dialog.getByRole('button', { name: t('following.attempts.resetYes') }).click()
    await dialog.getByText(t('following.attempts.asideNote')).waitFor()
    expect(await debrief.getAttribute('href')).toBe(`#/bilan/classe-${run}`)
    await page.keyboard.press('Escape')
    expect(await cell.textContent()).toContain(t('following.table.nothing'))
    await cell.click()
    await debrief.click()
    await page
      .getByRole('heading', { name: t('debrief.title') })
      .or(page.getByRole('heading', { name: t('debrief.profile') }))
      .first()
      .waitFor()
    // The only attempt is given back.
    await train(opened.student, assignment)
    expect((await teacher.get(`/runs/${run}`)).status).toBe(200)
    await close()
  })

  it('downloads the table for a French spreadsheet, with the names of a file that is read here and sent nowhere', async () => {
    await train(opened.student, await assign())
    const { page, close } = await visitPage('suivi')
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    const save = page.getByRole('button', { name: t('following.table.csv') })
    const download = async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), save.click()])
      expect(file.suggestedFilename()).toBe('suivi-1re-MCV.csv')
      const text = await readFile(await file.path(), 'utf8')
      expect(text.startsWith('\uFEFF')).toBe(true)
      return text.slice(1).split('\r\n')
    }
    const bare = await download()
    expect(bare[0]).toMatch(new RegExp(`^Alias;Demi-groupe;${title} \\(entraînement\\);Niveau 1A;`))
    expect(bare[1]).toMatch(/^Loutre turquoise;A;\d+ sur \d+ \(100 %\);4;/)
    expect(bare[2]).toMatch(/^Héron gris;B;;/)
    const table = 'Alias;Nom;Prénom\r\nLoutre turquoise;MODÈLE;Zoé\r\nHéron gris;EXEMPLE;Noé\r\n'
    await page
      .getByLabel(t('names.read'))
      .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await page.getByRole('rowheader', { name: 'MODÈLE Zoé' }).waitFor()
    expect((await download()).slice(0, 3)).toEqual([
      `Nom;${bare[0]}`,
      `EXEMPLE Noé;${bare[2]}`,
      `MODÈLE Zoé;${bare[1]}`,
    ])
    expect(sent.join()).not.toMatch(/EXEMPLE|MOD|Zo/)
    await close()
  })

  it.each([
    ['travaux', 0],
    ['travaux/choisir', 1],
    [`travaux/choisir/${SCENARIO}/premiere`, 0],
    ['suivi', 1],
    ['direct', 0],
    ['projection', 1],
    ['scenarios', 0],
  ] as const)('gives axe nothing to find on %s, and fits every window', async (path, turn) => {
    await train(opened.student, await assign())
    await assign({ mode: 'evaluation', target: { to: 'group', group: 'B' } })
    const { page, close } = await visitPage(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(t('shell.loading')).waitFor({ state: 'detached' })
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    expect(await axeEverywhere(page, turn)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await close()
  })
})
