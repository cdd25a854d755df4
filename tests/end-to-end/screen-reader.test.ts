import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import type { PlayView } from '../../src/session/index.ts'
import { trustWord } from '../../src/views/kit/trust-word.ts'
import { cuesFor } from '../../src/views/player/sound/cues.ts'
import { actionsHeard, lineHeard, speakerHeard } from '../support/expected-speech.ts'
import { playAsExpert } from '../support/expert-keyboard.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { asHeard, bringScreenReader, heard, readFrom, startScreenReader } from '../support/screen-reader.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

// Every construct, four channels, an incident, and a client who goes from anger to calm.
const scenario = readShippedScenario('hotel-chambre')?.years.terminale
if (scenario === undefined) throw new Error('The scenario that the screen reader plays is gone')
const played = scenario
const said = `list, ${t('play.lines')}`
const soon = { timeout: 8000 }
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Each is among the phrases, once, and after the one before it. */
function expectInOrder(phrases: readonly string[], wanted: readonly string[]): void {
  let from = 0
  for (const one of wanted) {
    const at = phrases.indexOf(one, from)
    expect(at, `« ${one} » after « ${phrases[from - 1] ?? ''} » in\n${phrases.join('\n')}`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
}

const allSaid = (view: PlayView | null) => (view === null ? [] : [...view.history, ...view.lines])
const trustOf = (view: PlayView) => t(`words.trust.${trustWord(Math.round(view.gauges.trust))}`)

/** All that is new in this view, as one hears it without asking. */
function newsOf(before: PlayView | null, view: PlayView): string {
  const [old, now] = [allSaid(before), allSaid(view)]
  const lines = now.slice(old.length).flatMap((line, index) => {
    const last = now[old.length + index - 1] ?? line
    return [...(last.channel === line.channel ? [] : [`${t(`words.channel.${line.channel}`)}.`]), lineHeard(line)]
  })
  const incident = view.interrupted && !before?.interrupted ? [`${t(`words.incident.${view.interrupted}`)}.`] : []
  const trust = before && trustOf(before) !== trustOf(view) ? [`${t('play.trust')} : ${trustOf(view)}.`] : []
  return asHeard([...lines, ...incident, ...trust].join(' '))
}

/** The words of the sounds that come with a view, in the order heard. */
function captionsOf(before: PlayView | null, view: PlayView): readonly string[] {
  const { ambience, ambienceChanges, effects } = cuesFor(before, view)
  const sounds = [...(ambience !== null && ambienceChanges ? [ambience] : []), ...effects]
  return sounds.map((sound) => asHeard(t(`sound.captions.${sound}`)))
}

/** What is said by itself when a view comes: the news and each caption, in order, and nothing twice. */
async function listen(page: Page, before: PlayView | null, view: PlayView): Promise<void> {
  const captions = captionsOf(before, view).map((caption) => `polite: ${caption}`)
  const news = newsOf(before, view)
  const wanted = [...captions, ...(news === '' ? [] : [`polite: ${news}`])]
  const phrases: string[] = []
  await expect
    .poll(async () => {
      phrases.push(...(await heard(page)))
      return wanted.filter((one) => !phrases.includes(one))
    }, soon)
    .toEqual([])
  expectInOrder(phrases, captions)
  const polite = phrases.filter((phrase) => phrase.startsWith('polite: '))
  expect(polite.filter((phrase, at) => polite.indexOf(phrase) !== at)).toEqual([])
}

/** What one finds by reading the page down, from its first button to its last. */
async function readAll(page: Page, view: PlayView): Promise<void> {
  await page.locator('.actions .waiting').waitFor({ state: 'detached' })
  const read = await readFrom(page, 'main', 'end of main')
  const trust = `${trustOf(view)}, ${Math.round(view.gauges.trust)} sur 100`
  expectInOrder(read, [
    ...view.journey.map((channel) => t(`words.channel.${channel}`)),
    `meter, ${t('play.trust')}, min value 0, max value 100, current value ${trust}`,
    `region, ${t('play.stage')}`,
    t(`words.place.${view.place}`),
    said,
    ...view.lines.flatMap((line) => [...speakerHeard(line), asHeard(line.words)]),
    ...actionsHeard(view),
  ])
  const once = [...actionsHeard(view).filter((one) => /^(button|combobox|textbox), /.test(one)), said]
  expect(once.filter((one) => read.filter((phrase) => phrase === one).length !== 1)).toEqual([])
}

describe('with a screen reader', () => {
  it('a play is heard whole: each line, choice, mood, caption and gauge, in order and once', async () => {
    const { page, errors, close } = await visit(browser, site.address, { before: bringScreenReader })
    await startByKeyboard(page, played.title, 'terminale', () => startScreenReader(page))
    let before: PlayView | null = null
    const met = { captions: 0, moods: new Set<string>(), channels: new Set<string>(), incidents: 0 }
    await playAsExpert(page, played, async (kind, view) => {
      await listen(page, before, view)
      met.captions += captionsOf(before, view).length
      await readAll(page, view)
      for (const { mood, channel } of view.lines) {
        met.channels.add(channel)
        if (mood) met.moods.add(mood)
      }
      if (kind === 'incident') met.incidents += 1
      before = view
    })
    await expect.poll(async () => (await heard(page)).join(' '), soon).toContain(`${t('play.ended')}.`)
    expect(met.captions).toBeGreaterThan(10)
    expect([met.moods.size, met.channels.size, met.incidents].every((count) => count > 0)).toBe(true)
    await debriefByKeyboard(page)
    await expect
      .poll(async () => (await heard(page)).some((one) => /^heading, .+, level 1$/.test(one)), soon)
      .toBe(true)
    expect(errors).toEqual([])
    await close()
  })

  it('a dialog says its name, and gives back the place where one was', async () => {
    const { page, close } = await visit(browser, site.address, { before: bringScreenReader })
    await startByKeyboard(page, played.title, 'terminale')
    await startScreenReader(page)
    const dialogs = [
      ['PageUp', t('play.history')],
      ['Escape', t('panels.pauseTitle')],
      ['a', t('shell.settings')],
    ] as const
    for (const [key, name] of dialogs) {
      await page.keyboard.press(key)
      await expect.poll(() => heard(page), soon).toContain(`dialog, ${name}`)
      await page.keyboard.press('Escape')
      await expect.poll(() => heard(page), soon).toContain(said)
    }
    await close()
  })

  it('what was said by itself is not met again by reading the page', async () => {
    const { page, close } = await visit(browser, site.address, { before: bringScreenReader })
    await startByKeyboard(page, played.title, 'terminale')
    await startScreenReader(page)
    const region = `region, ${t('play.conversation')}, not busy`
    await expect.poll(() => readFrom(page, region, said), { timeout: 10_000 }).toEqual([region, said])
    await close()
  })
})
