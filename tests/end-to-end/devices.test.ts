import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKeptRun } from '../../src/app/check/browser/keep-run.ts'
import { findMoments, type Moments } from '../../src/app/check/screenshots/moments.ts'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { playBot } from '../../src/audit/play-bot.ts'
import type { ChannelId } from '../../src/scenario/words.ts'
import { type PlayView, replay } from '../../src/session/index.ts'
import type { Transcript } from '../../src/transcript/index.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite
let moments: Moments

beforeAll(async () => {
  ;[browser, site, moments] = await Promise.all([openBrowser(), serveSite(), findMoments()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

function momentOn(channel: ChannelId): { transcript: Transcript; views: readonly PlayView[]; view: PlayView } {
  const transcript = moments.get(`channel-${channel} day`)
  const scenario = transcript && readShippedScenario(transcript.scenario.id)?.years[transcript.year]
  if (!transcript || !scenario) throw new Error(`no shipped play comes by ${channel}`)
  const { views } = replay(scenario, transcript)
  const view = views.at(-1)
  if (view === undefined) throw new Error('no view')
  return { transcript, views, view }
}

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const devices = [
  ['phone-in', '.call'],
  ['phone-out', '.call'],
  ['chat', '.messages'],
  ['sms', '.messages'],
  ['email', '.mail'],
  ['social', '.post'],
  ['video', '.video'],
] as const

describe.each(devices)('on %s', (channel, device) => {
  it.each(['light', 'dark'] as const)(
    'the device is there around the same lines, and axe finds nothing, %s',
    async (colorScheme) => {
      const { transcript, view } = momentOn(channel)
      const { page, errors, close } = await visit(browser, site.address)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openKeptRun(page, site.address, transcript)
      await page.locator(`.device-head${device}`).waitFor()
      const said = await page.locator('ol.lines').textContent()
      for (const { words } of view.lines) expect(said).toContain(words)
      const choices = page.locator('.replies ol button')
      expect(await choices.count()).toBe(view.actions.filter((action) => 'words' in action).length)
      expect(await faults(page)).toEqual([])
      expect(errors).toEqual([])
      await close()
    },
  )
})

it.each(['light', 'dark'] as const)('a stock screen opens as one, and axe finds nothing, %s', async (colorScheme) => {
  const scenario = readShippedScenario('velo-electrique')?.years.premiere
  if (scenario === undefined) throw new Error('the scenario with a stock screen is gone')
  const startedAt = '2026-01-12T09:00:00.000Z'
  const whole = await playBot({ scenario, bot: 'expert', seed: 7, speciality: 'MCV-A', startedAt })
  const { views } = replay(scenario, whole)
  const stockAt = (view: PlayView) =>
    view.actions.findIndex((one) => one.kind === 'consult' && /stock/i.test(one.title))
  const at = views.findIndex((view) => stockAt(view) >= 0)
  const stock = stockAt(views[at] as PlayView)
  const { page, close } = await visit(browser, site.address)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await openKeptRun(page, site.address, { ...whole, entries: whole.entries.slice(0, at) })
  await page.locator('.resource').nth(stock).click()
  await page.locator('.document[data-look="screen"]').getByText(t('devices.look.screen'), { exact: true }).waitFor()
  expect(await faults(page)).toEqual([])
  await close()
})

it('J opens the journey: a lane for each channel, every line said, and it grows with the next move', async () => {
  const { transcript, views, view } = momentOn('video')
  const { page, close } = await visit(browser, site.address)
  await openKeptRun(page, site.address, transcript)
  await page.locator('.replies ol button').first().waitFor()
  const stops = page.locator('.trail-stop')
  await page.keyboard.press('j')
  const list = page.getByRole('dialog').getByRole('list', { name: t('play.journey') })
  await list.waitFor()
  const told = (await list.textContent()) ?? ''
  for (const { words } of [...view.history, ...view.lines]) expect(told).toContain(words)
  for (const { text } of view.facts) expect(told).toContain(text)
  const lanes = new Set(views.flatMap(({ journey }) => journey))
  expect(await page.locator('.trail-lanes .icon').count()).toBe(lanes.size)
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await faults(page)).toEqual([])
  const before = await stops.count()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await page.locator('.conversation[aria-busy="false"]').waitFor()
  await page.getByRole('button', { name: t('play.journey') }).click()
  await list.waitFor()
  expect(await stops.count()).toBeGreaterThan(before)
  await close()
})
