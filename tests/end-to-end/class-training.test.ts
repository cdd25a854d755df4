import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CLASS_RUN } from '../../src/views/class-plays.ts'
import { openClass } from '../support/class-server.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { runsKept } from '../support/kept-runs.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { debriefByKeyboard, momentOf, playByKeyboard, stillWordsOf } from '../support/student.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let opened: Awaited<ReturnType<typeof openClass>>

beforeAll(async () => {
  browser = await openBrowser()
})
beforeEach(async () => {
  site = await serveClasses()
  const teacher = await site.teacher()
  opened = await openClass(site, teacher, { year: 'seconde', speciality: null })
  const asked = { scenario: 'velo-electrique', year: 'seconde', mode: 'training', target: { to: 'class' } }
  await teacher.post(`/classes/${opened.classroom.id}/assignments`, {
    ...{ ...asked, opensAt: null, closesAt: null, attempts: null },
  })
})
afterEach(async () => {
  expect(site.reported).toEqual([])
  await site.close()
})
afterAll(() => browser.close())

const link = (code: string) => `${site.address}#/classe/${opened.classroom.code}/${code}`

/** Comes in by the link of a card. */
async function comeIn(code: string) {
  const student = await visit(browser, link(code))
  await student.page.getByRole('heading', { name: t('classroom.title') }).waitFor()
  return student
}

/** The run that the page plays, as the server's store has it. */
async function onServer(hash: string) {
  const kept = await site.services.runs.load(hash.slice(`#/jouer/${CLASS_RUN}`.length))
  if (kept === undefined) throw new Error(`the server has no run of ${hash}`)
  return kept
}

describe('a training of the class', () => {
  it('goes on without network, reaches the server whole and in order, and is taken up on another machine', async () => {
    const { page, context, close } = await comeIn(opened.students[0].code)
    await expect.poll(() => new URL(page.url()).hash).toBe('#/classe')
    await page.getByText(opened.students[0].alias).waitFor()
    await page.getByRole('link', { name: t('classroom.beginLabel', { title }) }).click()
    await page.getByRole('button', { name: t('briefing.start') }).click()
    await playByKeyboard(page, 2)
    await page.getByText(t('delivery.saved')).waitFor()
    const hash = new URL(page.url()).hash
    const sent = async () => (await onServer(hash)).transcript.entries.length
    const left = async () => (await keptHere(page, hash)).length - (await sent())
    await expect.poll(async () => [(await sent()) >= 2, await left()]).toEqual([true, 0])
    const before = await sent()

    await context.setOffline(true)
    await playByKeyboard(page, 3)
    await page.getByText(t('delivery.offline')).waitFor()
    expect((await onServer(hash)).transcript.entries).toHaveLength(before)
    const leftAt = await stillWordsOf(page)

    await context.setOffline(false)
    await page.getByText(t('delivery.saved')).waitFor()
    const { transcript } = await onServer(hash)
    expect(transcript.entries.length).toBeGreaterThan(before + 2)
    // What was noted at once goes to the database when the page is idle.
    await expect.poll(() => keptHere(page, hash)).toEqual(transcript.entries)

    const elsewhere = await comeIn(opened.students[0].code)
    await elsewhere.page.getByRole('link', { name: t('classroom.resumeLabel', { title }) }).click()
    await momentOf(elsewhere.page)
    await elsewhere.page.getByText(t('delivery.saved')).waitFor()
    expect((await stillWordsOf(elsewhere.page)).replace(t('delivery.saved'), '')).toBe(
      leftAt.replace(t('delivery.offline'), ''),
    )
    await playByKeyboard(elsewhere.page)
    await elsewhere.page.getByText(t('delivery.saved')).waitFor()
    await expect.poll(async () => (await onServer(hash)).finished).toBe(true)
    await debriefByKeyboard(elsewhere.page)
    await elsewhere.close()

    // The first machine had not moved since: it opens where the play now stands.
    await page.reload()
    await page.getByRole('link', { name: t('play.seeDebrief') }).waitFor()
    await page.getByText(t('delivery.saved')).waitFor()
    const whole = (await onServer(hash)).transcript.entries
    await expect.poll(() => keptHere(page, hash)).toEqual(whole)
    await close()
  })
})

/** What the browser has kept of that run. */
async function keptHere(page: Page, hash: string) {
  const id = hash.slice('#/jouer/'.length)
  return (await runsKept(page)).find((run) => run.id === id)?.transcript.entries ?? []
}
