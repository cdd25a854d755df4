import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { playByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const audioFile = /\.(webm|mp3)$/
/** The part that sounds, not the layer that captions. */
const soundPart = /\/sound-(?!layer)[\w-]+\.js$/
/** Longer than what waits until the page is idle. */
const quietMs = 2500
/** On a machine that is busy elsewhere. */
const soon = { timeout: 12_000 }
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Everything asked for to be heard, from now on. */
function watchSound(context: BrowserContext): string[] {
  const asked: string[] = []
  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (audioFile.test(pathname) || soundPart.test(pathname)) asked.push(pathname)
  })
  return asked
}

async function begin(before: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve()) {
  let asked: readonly string[] = []
  const student = await visit(browser, site.address, {
    before: (context) => {
      asked = watchSound(context)
      return before(context)
    },
  })
  await startByKeyboard(student.page, title, 'seconde')
  return { ...student, asked }
}

/** What Howler holds and what of it sounds; null when it never came. */
const heardIn = (page: Page) =>
  page.evaluate(() => {
    const { Howler } = globalThis as unknown as {
      Howler?: { _howls: { playing(): boolean }[]; ctx: AudioContext }
    }
    if (Howler === undefined) return null
    return { kept: Howler._howls.length, playing: Howler._howls.filter((howl) => howl.playing()).length }
  })

const trustIn = (page: Page) => page.getByRole('meter').evaluate((meter: HTMLMeterElement) => meter.value)

const captions = (page: Page) => page.locator('.captions[role="status"] p').allTextContents()

describe('the sounds of a play', () => {
  it('wait for a gesture, then come from this site alone', async () => {
    const { page, context, close } = await begin()
    const address = page.url()
    await page.waitForTimeout(quietMs)
    await page.close()
    const asked = watchSound(context)
    const again = await context.newPage()
    // To look at a page from a test counts as a gesture on it: a browser that does not tell is asked the other way.
    await again.addInitScript(() => Object.defineProperty(navigator, 'userActivation', { value: undefined }))
    await again.goto(address)
    await again.locator('ol.lines').waitFor()
    await again.locator('.sounds').waitFor()
    await again.waitForTimeout(quietMs)
    expect(asked).toEqual([])
    await again.keyboard.press('Shift')
    await expect.poll(() => heardIn(again), soon).toEqual({ kept: 1, playing: 1 })
    expect(asked.some((path) => path.endsWith('.webm'))).toBe(true)
    expect(asked.every((path) => !path.endsWith('.mp3'))).toBe(true)
    await close()
  })

  it('are told in words, once each', async () => {
    const { page, errors, outside, close } = await begin()
    await expect.poll(() => captions(page), soon).toEqual([t('sound.captions.shop')])
    const before = await trustIn(page)
    while ((await trustIn(page)) === before) expect(await playByKeyboard(page, 1)).toBe(1)
    const told = t((await trustIn(page)) > before ? 'sound.captions.brighter' : 'sound.captions.darker')
    await expect.poll(() => captions(page), soon).toContain(told)
    expect(await captions(page)).not.toContain(t('sound.captions.shop'))
    expect(errors).toEqual([])
    expect(outside).toEqual([])
    await close()
  })

  it('are not fetched when muted, and come back with the button', async () => {
    const { page, asked, close } = await begin((context) =>
      context.addInitScript(() => {
        if (localStorage.getItem('comptoir.settings')) return
        localStorage.setItem('comptoir.settings', JSON.stringify({ sound: { muted: true, captions: false } }))
      }),
    )
    await page.getByRole('button', { name: t('sound.unmute') }).waitFor()
    await page.waitForTimeout(quietMs)
    expect(asked).toEqual([])
    expect(await captions(page)).toEqual([])
    await page.getByRole('button', { name: t('sound.unmute') }).click()
    await expect.poll(() => heardIn(page), soon).toEqual({ kept: 1, playing: 1 })
    await page.getByRole('button', { name: t('sound.mute') }).click()
    await expect.poll(() => heardIn(page), soon).toEqual({ kept: 0, playing: 0 })
    await close()
  })

  it('fall silent while the page is hidden', async () => {
    const { page, close } = await begin()
    await expect.poll(() => heardIn(page), soon).toEqual({ kept: 1, playing: 1 })
    const turn = (hidden: boolean) =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'hidden', { value: now, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await turn(true)
    expect(await heardIn(page)).toEqual({ kept: 1, playing: 0 })
    await turn(false)
    expect(await heardIn(page)).toEqual({ kept: 1, playing: 1 })
    await close()
  })
})

describe('where sound is refused', () => {
  const noFile = (context: BrowserContext) => context.route(audioFile, (route) => route.fulfill({ status: 404 }))
  const unreadable = (context: BrowserContext) => context.route(audioFile, (route) => route.fulfill({ body: 'x' }))
  const noContext = (context: BrowserContext) =>
    context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('no audio', 'NotSupportedError')
      }
      Object.defineProperty(window, 'AudioContext', { value: refuse })
    })
  const noPart = (context: BrowserContext) => context.route(/\/sound-[\w-]+\.js$/, (route) => route.abort())
  it.each([
    ['files are missing', noFile],
    ['files cannot be read', unreadable],
    ['the browser has no audio', noContext],
    ['the part does not come', noPart],
  ])('%s: the play goes on without a word of it', async (_name, before) => {
    const { page, errors, close } = await begin(before)
    await page.waitForTimeout(quietMs)
    expect(await playByKeyboard(page, 3)).toBe(3)
    await expect.poll(async () => (await heardIn(page))?.kept ?? 0, soon).toBe(0)
    expect(await page.getByRole('alert').count()).toBe(0)
    // What a browser says itself of a request that fails is no error of the page.
    expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([])
    await close()
  })
})

describe('leaving and coming back, ten times', () => {
  it('keeps no sound and no listener', async () => {
    const { page, context, close } = await begin()
    const play = await page.evaluate(() => location.hash)
    const session = await context.newCDPSession(page)
    const listeners = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Memory.getDOMCounters')).jsEventListeners
    }
    const counts: number[] = []
    for (let times = 0; times < 10; times++) {
      await expect.poll(() => heardIn(page), soon).toEqual({ kept: 1, playing: 1 })
      await page.evaluate(() => {
        location.hash = '#/'
      })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => heardIn(page), soon).toEqual({ kept: 0, playing: 0 })
      await page.waitForTimeout(600)
      counts.push(await listeners())
      await page.evaluate((hash) => {
        location.hash = hash
      }, play)
      await page.locator('.sounds').waitFor()
    }
    expect(counts.at(-1)).toBeLessThanOrEqual((counts[2] ?? 0) + 2)
    await close()
  })
})

interface Said {
  readonly text: string
  readonly pitch: number
  readonly lang: string
}

/** A device with two French voices, one of them a distant server's, that notes what it is given to say. */
const speakingDevice = () => {
  const said: Said[] = []
  const voices = [
    { lang: 'fr-FR', localService: false, name: 'distant' },
    { lang: 'fr-FR', localService: true, name: 'near' },
    { lang: 'en-GB', localService: true, name: 'english' },
  ]
  Object.assign(window, { said })
  class Utterance {
    readonly text: string
    voice: unknown
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.defineProperty(window, 'speechSynthesis', {
    value: Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: Said) => said.push(one),
      cancel: () => said.splice(0),
    }),
  })
}

const saidIn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { said: (Said & { voice: { name: string } })[] }).said.map(({ text, voice }) => ({
      text,
      voice: voice.name,
    })),
  )

describe('the voice', () => {
  it('is off until V is pressed, speaks by this device alone, and stops when one goes on', async () => {
    const { page, close } = await begin((context) => context.addInitScript(speakingDevice))
    await page.locator('.captions p').first().waitFor()
    expect(await saidIn(page)).toEqual([])
    await page.keyboard.press('v')
    const lines = await page.locator('ol.lines [lang="fr"]').allTextContents()
    await expect.poll(() => saidIn(page), soon).toEqual(lines.map((text) => ({ text, voice: 'near' })))
    expect(await captions(page)).toContain(t('sound.voiceOn'))
    await page.keyboard.press('1')
    await expect.poll(async () => (await saidIn(page))[0]?.text, soon).not.toBe(lines[0])
    expect((await saidIn(page)).length).toBeGreaterThan(0)
    await page.keyboard.press('v')
    await expect.poll(() => saidIn(page), soon).toEqual([])
    await close()
  })

  it('is not offered, with the reason, on a device that has none', async () => {
    const { page, close } = await begin()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(t('sound.noVoice')).waitFor()
    expect(await dialog.getByLabel(t('sound.spoken')).count()).toBe(0)
    await dialog.getByLabel(t('sound.ambience')).fill('0')
    await dialog.getByLabel(t('sound.effects')).fill('0')
    await expect.poll(() => heardIn(page), soon).toEqual({ kept: 0, playing: 0 })
    await close()
  })
})
