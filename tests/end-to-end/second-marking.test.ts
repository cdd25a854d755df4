import type { Browser, Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MarkingChange, MarkingPage } from '../../src/classroom/review/types.ts'
import type { Level } from '../../src/referential/types.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { openClass, type Visitor } from '../support/class-server.ts'
import { assign, close, copies, mark, sit } from '../support/copies.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { visit } from '../support/visit.ts'

const COPIES = 6
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let assignment: string

// Each time anew, for a second try as well: copies that were marked once cannot be marked blind again.
beforeEach(async () => {
  browser = await openBrowser()
  site = await serveClasses()
  teacher = await site.teacher()
  opened = await openClass(site, teacher)
  assignment = await assign(teacher, opened.classroom.id)
  for (let copy = 0; copy < COPIES; copy += 1)
    await sit(copy % 2 === 0 ? opened.student : opened.neighbour, assignment, { last: copy % 3 === 0 })
})
afterEach(async () => {
  expect(site.reported).toEqual([])
  await browser.close()
  await site.close()
})

/** The page of somebody who has accepted an invitation, and the same person without a browser. */
async function marker(label: string) {
  const asked = { label, assignment, expiresAt: tomorrow() }
  const { body } = await teacher.post(`/classes/${opened.classroom.id}/invitations`, asked)
  const asVisitor = site.visitor()
  await asVisitor.post('/accept', { invitation: body.token })
  const inBrowser = await visit(browser, `${site.address}#/evaluation/${body.token}`)
  await inBrowser.page.locator('.copies a').first().waitFor()
  return { asVisitor, ...inBrowser }
}

/** Other levels than proposed for some lines, told apart by who marks and which copy. */
function changes({ lines }: MarkingPage, salt: number): MarkingChange[] {
  return lines.flatMap(({ criterion, level }, index): MarkingChange[] => {
    if (level === null || (index + salt) % 3 !== 0) return []
    const other = ((level % 4) + 1) as Level
    return [{ what: 'level', criterion, level: other, why: 'Vu autrement.' }]
  })
}

/** Every pair of levels that two markers gave, as they closed them. */
async function pairs(runs: readonly string[]): Promise<readonly (readonly [string, Level, Level])[]> {
  const found: (readonly [string, Level, Level])[] = []
  for (const run of runs) {
    const { others } = (await teacher.get(`/runs/${run}/marking`)).body as MarkingPage
    const [first, second] = ['first', 'second'].map((rank) => others.find((one) => one.rank === rank)?.signed)
    for (const [criterion, { level }] of Object.entries(first ?? {})) {
      const other = second?.[criterion]?.level ?? null
      if (level !== null && other !== null) found.push([criterion, level, other])
    }
  }
  return found
}

/** Quadratic weighted kappa from its definition: one less the disagreement seen over that of chance. */
function kappaOf(levels: readonly (readonly [string, Level, Level])[]): number {
  const weight = (one: number, other: number) => (one - other) ** 2
  const seen = levels.reduce((sum, [, one, other]) => sum + weight(one, other), 0) / levels.length
  const all = levels.flatMap(([, one]) => levels.map(([, , other]) => weight(one, other)))
  return 1 - seen / (all.reduce((sum, one) => sum + one, 0) / all.length)
}

const percent = (part: number) =>
  new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 }).format(part)
/** The number that a cell begins with, as French writes it. */
const numberOf = (cell = '') => Number.parseFloat(cell.replace(',', '.').replace('−', '-'))

/** The cells of a line of the table between markers. */
const cells = (page: Page, criterion: string) =>
  page.locator(`[data-pair="markers"] tr[data-criterion="${criterion}"] td`).allTextContents()

describe('two markers', () => {
  it('mark the same copies blind, settle what differs, and agree as far as computed apart', async () => {
    const desk = await visit(browser, `${site.address}#/bureau`)
    await desk.context.addCookies(
      [...teacher.cookies].map(([name, value]) => ({ name, value, url: site.address, sameSite: 'Strict' as const })),
    )
    await desk.page.goto(`${site.address}#/evaluation/devoir/${assignment}/double`)
    await desk.page.reload()
    await desk.page.getByLabel(t('marking.second.all'), { exact: true }).check()
    await desk.page.getByText(t('marking.second.sampled', { count: COPIES })).waitFor()
    expect(await axeEverywhere(desk.page, 0)).toEqual([])

    const [one, two] = [await marker('Un'), await marker('Deux')]
    const { rows } = await copies(one.asVisitor, `assignments/${assignment}`)
    const [first, ...rest] = rows.map(({ run }) => run)
    for (const [index, run] of rest.entries()) {
      await close(one.asVisitor, run, changes(await mark(one.asVisitor, run), index))
      await close(two.asVisitor, run, changes(await mark(two.asVisitor, run), index + 1))
    }
    const differing = changes(await mark(one.asVisitor, first ?? ''), 0)
    await close(one.asVisitor, first ?? '', differing)

    await two.page.reload()
    await two.page.locator('.copies a').first().waitFor()
    const row = two.page.locator('.copies tr').filter({ has: two.page.locator(`a[href$="${first}"]`) })
    expect((await row.textContent()) ?? '').not.toMatch(/Loutre|Héron|Un,|Un$/)
    await two.page.goto(`${site.address}#/evaluation/devoir/${assignment}/copie/${first}`)
    await two.page.locator('.grid-line').first().waitFor()
    expect((await two.page.locator('.marking-desk').textContent()) ?? '').not.toMatch(/Loutre|Héron|Vu autrement/)
    await two.page.keyboard.press('r')
    await two.page.keyboard.type('Une écoute réelle.')
    await two.page.keyboard.press('Control+Enter')
    await two.page.locator('.desk-state[data-state="to-harmonise"]').waitFor()
    expect(await two.page.locator('.grid-line').count()).toBe(differing.length)
    expect(await axeEverywhere(two.page, 1)).toEqual([])

    const before = await pairs(rows.map(({ run }) => run))
    for (const line of await two.page.locator('.grid-line').all()) {
      await line.locator('input[value="2"]').click()
      await two.page.getByRole('dialog').getByRole('button').nth(1).click()
      await line.locator('input[value="2"]:checked').waitFor()
    }
    await two.page.getByLabel(t('marking.harmonise.remark')).fill('Ensemble : une écoute réelle.')
    await two.page.getByRole('button', { name: t('marking.harmonise.close') }).click()
    await two.page.locator('.desk-state[data-state="closed"]').waitFor()
    const { lines, harmonisation } = (await teacher.get(`/runs/${first}/marking`)).body as MarkingPage
    expect(harmonisation).toMatchObject({ state: 'closed', remark: 'Ensemble : une écoute réelle.' })
    const settled = new Set(differing.map((one) => (one.what === 'level' ? one.criterion : '')))
    expect(lines.filter(({ criterion }) => settled.has(criterion)).map(({ level }) => level)).toEqual(
      differing.map(() => 2),
    )

    await two.page.goto(`${site.address}#/evaluation/devoir/${assignment}/accord`)
    await two.page.locator('[data-pair="markers"] table').waitFor()
    for (const criterion of ['overall', before[0]?.[0] ?? '']) {
      const own = before.filter(([id]) => criterion === 'overall' || id === criterion)
      const exact = own.filter(([, a, b]) => a === b).length / own.length
      const near = own.filter(([, a, b]) => Math.abs(a - b) <= 1).length / own.length
      const [n, shownExact, shownNear, kappa] = await cells(two.page, criterion)
      expect([n, shownExact, shownNear]).toEqual([`${own.length}`, percent(exact), percent(near)])
      const value = kappaOf(own)
      expect(kappa).not.toMatch(/^[-−]0(?!,)/)
      // Half a hundredth may be rounded either way.
      if (Number.isFinite(value)) expect(Math.abs(numberOf(kappa) - value)).toBeLessThan(0.005 + 1e-9)
    }
    expect(await axeEverywhere(two.page, 0)).toEqual([])
    expect([one, two, desk].flatMap(({ errors, outside }) => [...errors, ...outside])).toEqual([])
    for (const visitor of [one, two, desk]) await visitor.close()
  }, 120_000)
})
