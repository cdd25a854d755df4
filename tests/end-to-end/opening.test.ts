import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from '../../src/session/index.ts'
import type { KeptRun } from '../../src/storage/contract.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { playedIn } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { runsKept } from '../support/kept-runs.ts'
import { tabTo } from '../support/keyboard.ts'
import { layoutFaults, WINDOWS } from '../support/layout-faults.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { stillWordsOf } from '../support/student.ts'
import { visit } from '../support/visit.ts'

/** Of a sub-path, as a school's server may have it. */
const UNDER = '/un/dossier/'
/** Many frames: what would be painted in the meantime is. */
const LINE_STOPS_MS = 500
/** All that the application is made of: the opening's own program stands in its page. */
const APPLICATION = /\/assets\/[^/]*\.js$/

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite(UNDER)])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const addressOf = (year: string) => `${site.address}situations/velo-electrique/${year}.html`
const replies = (page: Page) => page.locator('.reply:visible')

/** Holds the application back until told. */
function heldBack() {
  const hold: { release?: () => void } = {}
  const released = new Promise<void>((done) => {
    hold.release = done
  })
  const before = (context: BrowserContext) =>
    context.route(APPLICATION, async (route) => {
      await released
      await route.continue()
    })
  return { before, release: () => hold.release?.() }
}

/** That page at an address of its own, over a line that stops in the middle of it. */
async function servedInHalves(page: string) {
  const middle = page.indexOf('</aside>')
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page.slice(0, middle))
    setTimeout(() => response.end(page.slice(middle)), LINE_STOPS_MS)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

describe('the opening of a situation', () => {
  it('keeps a choice made before the program has come, and the play goes on from it', async () => {
    const { before, release } = heldBack()
    const { page, errors, outside, close } = await visit(browser, addressOf('seconde'), { before })
    const shown = await replies(page).locator('.reply-words > span:first-child').allTextContents()
    const name = await page.locator('.bubble-name:visible > span').first().textContent()
    await replies(page).nth(1).click()
    await page.getByText(t('opening.kept')).waitFor()
    // Kept in the address: closing the page and coming back, before anything has come, loses nothing either.
    await page.reload()
    await page.getByText(t('opening.kept')).waitFor()
    expect(await runsOrNone(page)).toEqual([])
    release()
    await page.locator('.plays').waitFor()
    expect(new URL(page.url()).pathname).toBe(UNDER)
    expect(await page.locator('.bubble[data-by="student"] [lang]').first().textContent()).toBe(shown[1])
    const [run, ...others] = await runsKept(page)
    expect(others).toEqual([])
    const { seed, entries } = run?.transcript ?? {}
    const scenario = playedIn('seconde')
    const nothing = { speciality: null, startedAt: '', now: () => 0, keep: async () => undefined }
    const { view } = startSession({ scenario, seed: seed ?? 0, ...nothing })
    const words = view.actions.flatMap((action) => ('words' in action ? action : []))
    expect(words.map((one) => one.words)).toEqual(shown)
    expect(view.lines.find((line) => line.by === 'client')?.name).toBe(name)
    expect(entries).toMatchObject([{ kind: 'reply', reply: words[1]?.id, step: view.step }])
    const left = await stillWordsOf(page)
    await page.reload()
    await page.locator('.plays').waitFor()
    expect(await stillWordsOf(page)).toBe(left)
    expect([...errors, ...outside]).toEqual([])
    await close()
  })

  it('shows nothing of itself before it has come whole', async () => {
    const halves = await servedInHalves(await (await fetch(addressOf('seconde'))).text())
    const before = (context: BrowserContext) =>
      context.addInitScript(() => {
        const early: string[] = []
        Object.assign(window, { early })
        const frame = () => {
          if (document.documentElement.dataset.shown !== undefined) return
          early.push(document.body?.textContent ?? '')
          requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      })
    const { page, close } = await visit(browser, halves.address, { before })
    await replies(page).first().waitFor()
    expect(await page.evaluate(() => (window as unknown as { early: string[] }).early)).toEqual([])
    await close()
    halves.close()
  })

  it('is played by keyboard, moves nothing when the program comes, and leaves the focus where it is', async () => {
    const { before, release } = heldBack()
    const { page, errors, close } = await visit(browser, addressOf('premiere'), { before })
    const boxes = () =>
      page.locator('#opening :is(h1, h2, p, li, a):visible').evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return [one.textContent, x, y, width, height]
        }),
      )
    const last = (await replies(page).last().textContent()) ?? ''
    await tabTo(page, last)
    const stood = await boxes()
    release()
    await page.waitForLoadState('networkidle')
    expect(await boxes()).toEqual(stood)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(last)
    await page.keyboard.press('Enter')
    await page.locator('.plays').waitFor()
    expect(last).toContain(await page.locator('.bubble[data-by="student"] [lang]').first().textContent())
    expect(errors).toEqual([])
    await close()
  })

  it('takes a digit as the play does, offers to resume, and opens anew on the way back', async () => {
    const { page, errors, close } = await visit(browser, addressOf('seconde'))
    const third = await replies(page).nth(2).locator('.reply-words > span:first-child').textContent()
    await page.keyboard.press('3')
    await page.locator('.plays').waitFor()
    expect(await page.locator('.bubble[data-by="student"] [lang]').first().textContent()).toBe(third)
    const left = await stillWordsOf(page)
    await page.goBack()
    await page.locator('#opening').waitFor()
    await page.getByRole('link', { name: t('runs.resume') }).click()
    await page.locator('.plays').waitFor()
    expect(await stillWordsOf(page)).toBe(left)
    expect(errors).toEqual([])
    await close()
  })

  it('keeps the speciality chosen on it, and does what one click cannot do in the play', async () => {
    const { page, close } = await visit(browser, addressOf('premiere'))
    await page.getByRole('radio', { name: t('words.specialityShort.MCV-B') }).check()
    await replies(page).first().click()
    await page.locator('.plays').waitFor()
    expect((await runsKept(page))[0]?.transcript.speciality).toBe('MCV-B')
    await page.goto(`${site.address}situations/salon-professionnel/seconde.html`)
    await page.locator('.conversation a:visible').last().click()
    await page.locator('.plays').waitFor()
    await close()
  })

  it('shows who reads in English the same situation before it begins', async () => {
    const before = (context: BrowserContext) =>
      context.addInitScript(() => localStorage.setItem('comptoir.settings', '{"language":"en"}'))
    const { page, close } = await visit(browser, addressOf('seconde'), { before })
    await page.locator('.briefing').waitFor()
    expect(page.url()).toBe(`${site.address}#/preparer/velo-electrique/seconde`)
    await close()
  })

  it('says that what follows could not come, and takes the choice up once the page is loaded again', async () => {
    let cut = true
    const before = (context: BrowserContext) =>
      context.route(APPLICATION, (route) => (cut ? route.abort() : route.continue()))
    const { page, close } = await visit(browser, addressOf('terminale'), { before })
    await replies(page).first().click()
    await page.getByText(t('opening.late')).waitFor()
    cut = false
    await page.reload()
    await page.locator('.plays').waitFor()
    await close()
  })

  it.each(['seconde', 'premiere', 'terminale'])('fits every window and leaves axe nothing to say: %s', async (year) => {
    const { page, close } = await visit(browser, addressOf(year))
    await page.waitForLoadState('networkidle')
    for (const [turn] of ['light first', 'dark first'].entries()) expect(await axeEverywhere(page, turn)).toEqual([])
    for (const window of WINDOWS) {
      await page.setViewportSize(window)
      const mayScroll = window.width < 400 || window.height < 400
      expect(await layoutFaults(page, { mayScroll }), `${window.width} × ${window.height}`).toEqual([])
    }
    await close()
  })
})

/** The store itself may not be there yet. */
async function runsOrNone(page: Page): Promise<readonly KeptRun[]> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  return names.includes('comptoir') ? runsKept(page) : []
}
