import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { criteria } from '../../src/referential/index.ts'
import { replay } from '../../src/session/index.ts'
import { CLASS_RUN } from '../../src/views/class-plays.ts'
import { foundIn, unseenSentences } from '../support/answer-key.ts'
import { openClass, type Visitor } from '../support/class-server.ts'
import { playedIn, title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { tabAndEnter } from '../support/keyboard.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { builtSite } from '../support/serve-site.ts'
import { debriefByKeyboard, momentOf, playByKeyboard, stillWordsOf } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const YEAR = 'premiere'
let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let assignment: string

// Each time anew, for a second try as well: a student sits an evaluation once.
beforeEach(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveClasses()])
  teacher = await site.teacher()
  opened = await openClass(site, teacher)
  const asked = { scenario: 'velo-electrique', year: YEAR, mode: 'evaluation', target: { to: 'class' } }
  const made = await teacher.post(`/classes/${opened.classroom.id}/assignments`, {
    ...{ ...asked, opensAt: null, closesAt: null, attempts: 1 },
  })
  assignment = made.body.assignment.id
})
afterEach(async () => {
  expect(site.reported).toEqual([])
  await browser.close()
  await site.close()
})

/** A student who has come in, and everything that the browser receives from then on. */
async function comeIn(code: string) {
  const received: { readonly url: string; readonly body: Promise<string> }[] = []
  const student = await visit(browser, `${site.address}#/classe/${opened.classroom.code}/${code}`, {
    before: async (context) => {
      context.on('response', (response) => {
        const url = new URL(response.url()).pathname
        received.push({ url, body: response.text().catch(() => '') })
      })
    },
  })
  await student.page.getByRole('heading', { name: t('classroom.title') }).waitFor()
  return { ...student, received }
}

async function begin(page: Page): Promise<string> {
  await page.getByRole('link', { name: t('classroom.beginLabel', { title }) }).click()
  await page.getByRole('button', { name: t('classroom.beginEvaluation') }).click()
  await momentOf(page)
  return new URL(page.url()).hash.slice(`#/jouer/${CLASS_RUN}`.length)
}

/** Every string that the page holds. */
async function memoryOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page)
  const parts: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await devtools.detach()
  const { strings } = JSON.parse(parts.join('')) as { readonly strings: readonly string[] }
  return JSON.stringify(strings)
}

async function transcriptOf(run: string) {
  const kept = await site.services.runs.load(run)
  if (kept === undefined) throw new Error(`no run ${run}`)
  return kept.transcript
}

describe('an evaluation of the class', () => {
  it('leaves no key to the answers in the browser, and waits where the network is cut', async () => {
    const { page, context, received, close } = await comeIn(opened.students[0].code)
    const run = await begin(page)
    await playByKeyboard(page, 3)
    const before = (await transcriptOf(run)).entries.length

    await context.setOffline(true)
    const moment = await momentOf(page)
    expect(moment).not.toBe('work')
    await page.keyboard.press(moment === 'choose' ? '1' : 'Enter')
    await page.getByText(t('delivery.waiting')).waitFor()
    expect((await transcriptOf(run)).entries).toHaveLength(before)
    await context.setOffline(false)
    await page.getByText(t('delivery.saved')).waitFor()
    expect((await transcriptOf(run)).entries).toHaveLength(before + 1)

    await page.keyboard.press('j')
    await page.getByRole('dialog').locator('ol, ul').first().waitFor()
    const memory = await memoryOf(page)
    await page.keyboard.press('Escape')
    const halfWay = replay(playedIn(YEAR), await transcriptOf(run)).views

    await playByKeyboard(page)
    await tabAndEnter(page, t('play.seeDebrief'))
    await page.getByText(t('problem.closed')).waitFor()
    await page.getByRole('link', { name: t('problem.toClass') }).click()
    await page.getByText(t('classroom.debriefLater')).waitFor()

    const scenario = playedIn(YEAR)
    // What the catalogue in the page tells everybody beforehand.
    const known = readFileSync(join(builtSite, 'index.html'), 'utf8')
    const unseenHalfWay = unseenSentences(scenario, halfWay, known)
    expect(unseenHalfWay.length).toBeGreaterThan(100)
    expect(foundIn(memory, [halfWay.at(-1)?.lines[0]?.words ?? 'nothing was said'])).toHaveLength(1)
    expect(foundIn(memory, unseenHalfWay)).toEqual([])

    const { views, stoppedAt } = replay(scenario, await transcriptOf(run))
    expect(stoppedAt).toBeNull()
    const bodies = await Promise.all(received.map(async ({ url, body }) => ({ url, body: await body })))
    expect(bodies.filter(({ url }) => url.includes('velo-electrique'))).toEqual([])
    const everything = bodies.map(({ body }) => body).join('\n')
    expect(foundIn(everything, unseenSentences(scenario, views, known))).toEqual([])
    const answers = bodies.flatMap(({ url, body }) => (url.startsWith('/api/') ? [body] : [])).join('\n')
    expect(answers.length).toBeGreaterThan(10_000)
    expect(criteria.filter(({ id }) => answers.includes(id))).toEqual([])
    expect(answers).not.toMatch(/"(level|levels|shows|grave|why|expert|criterion|profile|seed|references?)":/)
    await close()
  })

  it('is taken up at the same view elsewhere, and read once the teacher opens the debrief', async () => {
    const { page, close } = await comeIn(opened.students[1].code)
    const run = await begin(page)
    // Not two: the second opens a document, which lies open only where it was opened.
    await playByKeyboard(page, 1)
    const left = await stillWordsOf(page)
    const elsewhere = await comeIn(opened.students[1].code)
    await elsewhere.page.getByRole('link', { name: t('classroom.resumeLabel', { title }) }).click()
    await momentOf(elsewhere.page)
    expect(await stillWordsOf(elsewhere.page)).toBe(left)
    await playByKeyboard(elsewhere.page)
    await elsewhere.close()

    // Here nothing has moved: the next move is no longer the next, and the page goes where the play is.
    await page.keyboard.press((await momentOf(page)) === 'choose' ? '1' : 'Enter')
    await page.getByText(t('delivery.caught-up')).waitFor()
    await page.getByRole('heading', { name: t('play.ended') }).waitFor()
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    await debriefByKeyboard(page)
    expect((await site.services.runs.load(run))?.finished).toBe(true)
    await close()
  })
})
