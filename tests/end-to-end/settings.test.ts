import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHOICES } from '../../src/views/settings-model.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('shell.settings') }).click()
  await page.getByRole('dialog', { name: t('settings.title') }).waitFor()
}

const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true }).check()

/** How the preview is drawn now. */
const drawn = (page: Page) =>
  page.locator('.settings-preview p').evaluate((element) => {
    const { fontSize, fontFamily, lineHeight, letterSpacing, wordSpacing, color } = getComputedStyle(element)
    const px = Number.parseFloat(fontSize)
    const times = (length: string) => Math.round((Number.parseFloat(length) / px) * 100) / 100
    const family = fontFamily.split(',')[0]?.replaceAll('"', '')
    return { px, family, lines: times(lineHeight), letters: times(letterSpacing), words: times(wordSpacing), color }
  })

/** Relative luminance of a colour token over another, as WCAG counts. */
const ratios = (page: Page, words: readonly string[], under: readonly string[]) =>
  page.evaluate(
    ([inks, papers]) => {
      const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
      const style = getComputedStyle(document.documentElement)
      const luminance = (name: string) => {
        const hex = style.getPropertyValue(name).trim()
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      return inks.flatMap((ink) =>
        papers.map((paper) => {
          const [high = 0, low = 0] = [luminance(ink), luminance(paper)].sort((a, b) => b - a)
          return { on: `${ink} on ${paper}`, ratio: (high + 0.05) / (low + 0.05) }
        }),
      )
    },
    [words, under] as const,
  )

describe('the settings', () => {
  it('apply at once, are remembered, and go back to what they were', async () => {
    const { page, outside, errors, close } = await visit(browser, site.address)
    const fonts: string[] = []
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
    await openSettings(page)
    const before = await drawn(page)
    expect(fonts).toEqual([])
    await choose(page, t('settings.text'), t('settings.percent', { value: 200 }))
    await choose(page, t('settings.font'), t('settings.fonts.dyslexic'))
    await choose(page, t('settings.lines'), t('settings.rooms.wider'))
    await choose(page, t('settings.letters'), t('settings.rooms.wider'))
    const asked = { px: before.px * 2, family: 'OpenDyslexic', lines: 2.1, letters: 0.12, words: 0.16 }
    expect(await drawn(page)).toMatchObject(asked)
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.every((url) => url.includes('opendyslexic-latin-'))).toBe(true)
    await page.reload()
    await openSettings(page)
    expect(await drawn(page)).toMatchObject(asked)
    await page.getByRole('button', { name: t('settings.reset') }).click()
    expect(await drawn(page)).toEqual(before)
    expect([errors, outside]).toEqual([[], []])
    await close()
  })

  it('hold for the visit where storage is refused, and say so', async () => {
    const { page, close } = await visit(browser, site.address, {
      before: (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError')
            },
          })
        }),
    })
    await openSettings(page)
    await choose(page, t('settings.text'), t('settings.percent', { value: 150 }))
    await page.getByText(t('settings.notKept')).waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`${site.address}#/enseignants`)
    await page.getByRole('heading', { name: t('teacher.heading') }).waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
    await close()
  })

  it.each(CHOICES.theme.slice(1))('reinforce the contrast to seven to one in %s colours', async (theme) => {
    const { page, close } = await visit(browser, site.address)
    await openSettings(page)
    await choose(page, t('settings.theme'), t(`settings.themes.${theme as 'light' | 'dark'}`))
    await choose(page, t('settings.contrast'), t('settings.contrasts.more'))
    const inks = ['--ink', '--ink-soft', '--teal', '--teal-deep', '--coral', '--green']
    const papers = ['--paper', '--surface', '--sky', '--sand', '--sun']
    const levels = ['--level-1', '--level-2', '--level-3', '--level-4']
    const all = [
      ...(await ratios(page, ['--ink', '--ink-soft'], papers)),
      ...(await ratios(page, inks, ['--paper', '--surface'])),
      ...(await ratios(page, ['--on-teal'], ['--teal', '--teal-deep'])),
      ...(await ratios(page, levels, ['--paper', '--surface', '--on-level'])),
    ]
    expect(all.filter(({ ratio }) => ratio < 7)).toEqual([])
    await close()
  })

  it('open by A during the play, and the whole screen by F', async () => {
    const { page, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    await page.locator('ol.lines').waitFor()
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await page.keyboard.press('a')
    await page.getByRole('dialog', { name: t('settings.title') }).waitFor()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('shell.close') })
      .click()
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement === null)
    await close()
  })
})
