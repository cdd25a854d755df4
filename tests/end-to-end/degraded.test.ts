import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { layoutFaults } from '../support/layout-faults.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard } from '../support/student.ts'
import { type Visit, visit } from '../support/visit.ts'

/** What a browser says by itself of a file that does not come is no error of the page. */
const ownWords = /^Failed to load resource/
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

type Refusal = (context: BrowserContext) => Promise<unknown>

const noWebGl: Refusal = (context) =>
  context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    const only2d = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...more])
    }
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: only2d })
    Reflect.deleteProperty(window, 'WebGLRenderingContext')
    Reflect.deleteProperty(window, 'WebGL2RenderingContext')
  })

const noCanvas: Refusal = (context) =>
  context.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
  })

const noScene: Refusal = (context) => context.route(/\/scene-[\w-]+\.js$/, (route) => route.abort())

const noPictures: Refusal = (context) =>
  context.route(/\/(?:faces|walls|goods|seats|[\w-]+-(?:hall|desk|shop))-[\w-]+\.js$/, (route) => route.abort())

const noAudio: Refusal = async (context) => {
  await context.route(/\.(webm|mp3)$/, (route) => route.abort())
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no audio', 'NotSupportedError')
    }
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
      Object.defineProperty(window, name, { value: refuse })
    Reflect.deleteProperty(window, 'speechSynthesis')
  })
}

const noStorage: Refusal = (context) =>
  context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse })
  })

const drawnWith2d = (page: Page) =>
  page.locator('[data-drawn="shown"] canvas').evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null)

async function begin(refusals: readonly Refusal[]): Promise<Visit> {
  const student = await visit(browser, site.address, {
    before: (context) => Promise.all(refusals.map((refuse) => refuse(context))),
  })
  await startByKeyboard(student.page, title, 'seconde')
  return student
}

/** To the debrief, without an error of the page on the way. */
async function playOut({ page, errors, close }: Visit): Promise<void> {
  await playByKeyboard(page)
  await debriefByKeyboard(page)
  expect(errors.filter((error) => !ownWords.test(error))).toEqual([])
  await close()
}

/** The place and who is there are told in words where they would have been drawn. */
async function expectToldInWords(page: Page): Promise<void> {
  await page.locator('[data-drawn="absent"]').waitFor()
  expect(await page.locator('canvas').count()).toBe(0)
  expect((await page.locator('.stage-words').boundingBox())?.width).toBeGreaterThan(100)
  expect(await page.locator('.stage-words').textContent()).not.toBe('')
  expect(await page.getByRole('alert').count()).toBe(0)
}

describe('a situation is played to its debrief', () => {
  it('without WebGL: the scene is drawn in Canvas', async () => {
    const student = await begin([noWebGl])
    expect(await drawnWith2d(student.page)).toBe(true)
    await playOut(student)
  })

  it.each([
    ['without any canvas', [noCanvas]],
    ['with the scene blocked', [noScene]],
  ])('%s: the place and the people are told in words', async (_name, refusals) => {
    const student = await begin(refusals)
    await expectToldInWords(student.page)
    await playOut(student)
  })

  it.each([
    ['the pictures of the scene blocked', noPictures],
    ['sound refused', noAudio],
  ])('with %s', async (_name, refuse) => {
    await playOut(await begin([refuse]))
  })

  it('without network, once the rest of the play has come: nothing is missing but what is drawn or heard', async () => {
    const student = await visit(browser, site.address)
    const { page, context } = student
    const rest = page.waitForResponse(/\/debrief-page-[\w-]+\.js$/)
    await startByKeyboard(page, title, 'premiere')
    await rest
    await page.evaluate((words) => {
      const look = () => document.body.textContent.includes(words) && document.body.setAttribute('data-lacking', '')
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
    }, t('shell.notLoaded'))
    await context.setOffline(true)
    await playByKeyboard(page)
    await debriefByKeyboard(page)
    expect(await page.locator('[data-lacking]').count()).toBe(0)
    expect(student.errors.filter((error) => !ownWords.test(error))).toEqual([])
    await student.close()
  })

  it('with everything refused at once', async () => {
    const student = await begin([noCanvas, noScene, noPictures, noAudio, noStorage])
    await expectToldInWords(student.page)
    await student.page.getByText(t('panels.unkept')).waitFor()
    await playOut(student)
  })

  it('at 200 % zoom, nothing cut or overlapping on the way', async () => {
    const student = await visit(browser, site.address)
    const { page, context } = student
    const devTools = await context.newCDPSession(page)
    // What zooming a window of 1366 × 768 to 200 % does.
    const zoomed = { width: 683, height: 384, deviceScaleFactor: 2, mobile: false }
    await devTools.send('Emulation.setDeviceMetricsOverride', zoomed)
    await startByKeyboard(page, title, 'seconde')
    await page.locator('[data-drawn="shown"] canvas').waitFor()
    for (let decisions = 0; decisions < 4; decisions++) {
      expect(await layoutFaults(page, { mayScroll: false })).toEqual([])
      await playByKeyboard(page, 1)
    }
    await playOut(student)
  })
})
