import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { axeEverywhere } from '../support/axe-faults.ts'
import { playAsExpert } from '../support/expert-keyboard.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

const played = readShippedScenario('mairie-etat-civil')?.years.terminale
if (played === undefined) throw new Error('the scenario that has every construct is gone')
const scenario = played
let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

let turn = 0

/** Holds this screen to every rule of axe, in every window. */
async function look(page: Page, screen: string): Promise<void> {
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
  expect.soft(await axeEverywhere(page, turn), screen).toEqual([])
  turn += 1
}

/** Opens a dialog, looks at it and closes it. */
async function lookBehind(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  await open()
  await page.getByRole('dialog', { name }).waitFor()
  await look(page, `dialog ${name}`)
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
}

async function lookAtDialogs(page: Page): Promise<void> {
  const press = (key: string) => () => page.keyboard.press(key)
  const door = (name: string) => () => page.locator('.play-doors').getByRole('button', { name }).click()
  await lookBehind(page, t('panels.pauseTitle'), press('Escape'))
  await lookBehind(page, t('play.history'), press('PageUp'))
  await lookBehind(page, t('play.journey'), press('j'))
  await lookBehind(page, t('shell.settings'), press('a'))
  await lookBehind(page, t('play.facts'), door(t('play.facts')))
  await lookBehind(page, t('play.documents'), door(t('play.documents')))
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash)

describe('axe finds nothing at all, in any window, light or dark', () => {
  it('from the home page through every kind of work to the end, its dialogs, and the debrief', {
    timeout: 180_000,
  }, async () => {
    const { page, close } = await visit(browser, site.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look(page, 'home')
    await startByKeyboard(page, scenario.title, 'terminale', () => look(page, 'briefing'))
    const met: string[] = []
    await playAsExpert(page, scenario, async (kind) => {
      met.push(kind)
      const times = met.filter((one) => one === kind).length
      await page.locator('.actions button').first().waitFor()
      // The second time, a document stands open.
      if (times === 1 || (kind === 'consult' && times === 2)) await look(page, `${kind}, ${times}`)
    })
    expect(met).toEqual(expect.arrayContaining(['reply', 'ask', 'consult', 'order', 'record', 'write', 'incident']))
    await look(page, 'end')
    await lookAtDialogs(page)
    await debriefByKeyboard(page)
    await look(page, 'debrief')
    for (const detail of await page.locator('main details').all()) {
      await detail.evaluate((element) => element.setAttribute('open', ''))
    }
    expect(await page.getByText(t('debrief.official')).count()).toBeGreaterThan(0)
    await look(page, 'debrief, all open')
    await goTo(page, (await page.evaluate(() => location.hash)).replace('bilan', 'revoir'))
    await page.getByRole('region', { name: t('play.conversation') }).waitFor()
    await look(page, 'reread')
    await goTo(page, '#/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await look(page, 'home, with a play kept')
    await close()
  })

  it('where help is given, and on the pages beside', { timeout: 120_000 }, async () => {
    const { page, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    await playByKeyboard(page, 2)
    await page.locator('.feedback').waitFor()
    await look(page, 'feedback')
    for (const hash of ['#/enseignants', '#/accessibilite', '#/nulle-part']) {
      await goTo(page, hash)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await look(page, hash)
    }
    await close()
  })
})
