import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MarkingPage } from '../../src/classroom/review/types.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { openClass, type Visitor } from '../support/class-server.ts'
import { assign, copies, sit } from '../support/copies.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { visit } from '../support/visit.ts'

const REMARK = 'Une écoute réelle ; reste à reformuler avant de proposer.'

let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveClasses()
  teacher = await site.teacher()
  opened = await openClass(site, teacher)
})
afterAll(async () => {
  expect(site.reported).toEqual([])
  await browser.close()
  await site.close()
})

/** An assignment of which that many copies are there, played in turn at best and at worst. */
async function assignmentWith(count: number): Promise<string> {
  const assignment = await assign(teacher, opened.classroom.id)
  for (let copy = 0; copy < count; copy += 1)
    await sit(copy % 2 === 0 ? opened.student : opened.neighbour, assignment, { last: copy % 3 === 0 })
  return assignment
}

/** The token of a new invitation, which a teacher would send as a link. */
async function invite(assignment: string, label: string): Promise<string> {
  const asked = { label, assignment, expiresAt: new Date(Date.now() + 86_400_000).toISOString() }
  const { body } = await teacher.post(`/classes/${opened.classroom.id}/invitations`, asked)
  return body.token
}

const link = (token: string) => `${site.address}#/evaluation/${token}`
const stateShown = (page: Page, state: string) => page.locator(`.desk-state[data-state="${state}"]`).waitFor()

/** Gives the current line another level, with the first of the frequent reasons. */
async function changeLevel(page: Page): Promise<void> {
  const checked = await page.locator('.grid-line[data-current="true"] input:checked').getAttribute('value')
  await page.keyboard.press(checked === '4' ? '3' : '4')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** One copy, from its first line to its closing, by keyboard: a level changed, a remark, a mark. */
async function closeByKeyboard(page: Page): Promise<void> {
  await page.locator('.grid-line').first().waitFor()
  await page.keyboard.press('j')
  await page.locator('.grid-line[data-current="true"]').and(page.locator('.grid-line').nth(1)).waitFor()
  await page.keyboard.press('e')
  await changeLevel(page)
  await page.keyboard.press('r')
  await page.keyboard.type(REMARK)
  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await page.keyboard.type('12,3')
  await page.keyboard.press('Control+Enter')
}

/** From the list to its first copy, by keyboard. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('.copies a').first().waitFor()
  await page.locator('.copies').focus()
  await page.keyboard.press('Home')
  await page.locator('.copies a:focus').waitFor()
  await page.keyboard.press('Enter')
}

/** What was chosen at each decision of these copies, in words. */
async function chosenWords(runs: readonly string[]): Promise<readonly string[]> {
  const all: string[] = []
  for (const run of runs) {
    const { sheet } = (await teacher.get(`/runs/${run}/marking`)).body as MarkingPage
    const decisions = new Map<string, string>()
    for (const { decision, reply } of sheet?.criteria.flatMap(({ evidence }) => evidence) ?? [])
      decisions.set(decision, reply.words)
    all.push(...decisions.values())
  }
  return all
}

describe('the evaluator’s desk', () => {
  it('closes ten copies by keyboard alone', { timeout: 120_000 }, async () => {
    const assignment = await assignmentWith(10)
    const { page, errors, outside, close } = await visit(browser, link(await invite(assignment, 'Jury')))
    await openFirst(page)
    expect(page.url()).toContain(`${site.address}#/evaluation/devoir/${assignment}/copie/`)
    for (let closed = 0; closed < 10; closed += 1) {
      await closeByKeyboard(page)
      await stateShown(page, 'closed')
      const from = page.url()
      await page.locator('.desk-turning').waitFor()
      await page.keyboard.press('t')
      if (closed < 9) await page.waitForURL((url) => url.href !== from)
      if (closed < 9) await stateShown(page, 'to-do')
    }
    const list = await copies(teacher, `assignments/${assignment}`)
    expect(list.counts).toMatchObject({ 'to-do': 0, begun: 0, closed: 10 })
    for (const { run } of list.rows) {
      const [marking] = ((await teacher.get(`/runs/${run}/marking`)).body as MarkingPage).others
      expect(marking).toMatchObject({ state: 'closed', remark: REMARK, mark: 12.5, marker: { name: 'Jury' } })
      expect(Object.values(marking?.levels ?? {}).map(({ why }) => why)).toEqual([t('marking.reason.elsewhere')])
    }
    await page.goto(`${site.address}#/evaluation/devoir/${assignment}/decisions`)
    await page.locator('.decision-card').first().waitFor()
    const chosen = await chosenWords(list.rows.map(({ run }) => run))
    let compared = 0
    for (const card of await page.locator('.decision-card').all())
      for (const row of await card.locator('table').first().locator('tbody tr').all()) {
        const [words, count] = [await row.locator('th').textContent(), await row.locator('td').textContent()]
        const told = chosen.filter((one) => one === `${words}`).length
        if (told === 0) continue
        compared += 1
        expect([words, Number.parseInt(count ?? '', 10)]).toEqual([words, told])
      }
    expect(compared).toBeGreaterThan(10)
    expect(await axeEverywhere(page, 0)).toEqual([])
    expect([errors, outside]).toEqual([[], []])
    await close()
  })

  it('keeps what was typed while the network is away, and says so', async () => {
    const assignment = await assignmentWith(1)
    const { page, context, close } = await visit(browser, link(await invite(assignment, 'Jury')))
    await openFirst(page)
    await page.locator('.grid-line').first().waitFor()
    await context.setOffline(true)
    await changeLevel(page)
    await page.locator('[data-saving="waiting"]').waitFor()
    await context.setOffline(false)
    await page.locator('[data-saving="saved"]').waitFor()
    const { rows } = await copies(teacher, `assignments/${assignment}`)
    const { log } = (await teacher.get(`/runs/${rows[0]?.run}/marking`)).body as MarkingPage
    expect(log.map(({ what, why }) => [what, why])).toEqual([['level', t('marking.reason.elsewhere')]])
    await close()
  })

  it('can be read by everyone: no fault that axe knows, on any of its pages', { timeout: 120_000 }, async () => {
    const assignment = await assignmentWith(2)
    const { page, close } = await visit(browser, link(await invite(assignment, 'Jury')))
    await page.locator('.copies a').first().waitFor()
    expect(await axeEverywhere(page, 0)).toEqual([])
    await openFirst(page)
    await page.locator('.grid-line').first().waitFor()
    await page.keyboard.press('e')
    await page.keyboard.press('o')
    expect(await axeEverywhere(page, 1)).toEqual([])
    for (const key of ['?', 'i', '0']) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      expect(await axeEverywhere(page, 0)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await close()
  })
})
