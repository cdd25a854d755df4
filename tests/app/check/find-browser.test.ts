import { describe, expect, it } from 'vitest'
import { chooseBrowser } from '../../../src/app/check/browser/find-browser.ts'
import { attempts } from '../../../src/app/check/browser/obtain-browser.ts'

const downloaded = '/home/x/.cache/playwright/chrome'
const choose = (there: readonly string[], env: Record<string, string> = { PATH: '/opt/bin' }) =>
  chooseBrowser({ env, downloaded, canRun: (path) => there.includes(path) })

describe('the browser of the tests', () => {
  it('is the one named by COMPTOIR_CHROMIUM before any other', () => {
    const env = { COMPTOIR_CHROMIUM: '/my/chromium' }
    expect(choose(['/usr/bin/chromium', '/my/chromium', downloaded], env)).toBe('/my/chromium')
  })

  it('is none when COMPTOIR_CHROMIUM names nothing that runs', () => {
    expect(choose(['/usr/bin/chromium'], { COMPTOIR_CHROMIUM: '/wrong' })).toBeUndefined()
  })

  it('is the system one before the one Playwright downloaded', () => {
    expect(choose([downloaded, '/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome')
  })

  it('is the one on the PATH before the usual places', () => {
    expect(choose(['/usr/bin/chromium', '/opt/bin/chromium-browser'])).toBe('/opt/bin/chromium-browser')
  })

  it('is the one Playwright downloaded when the system has none', () => {
    expect(choose([downloaded])).toBe(downloaded)
  })

  it('is none on a machine without any', () => {
    expect(choose([], {})).toBeUndefined()
  })
})

describe('obtaining a browser', () => {
  it('asks Playwright first, then the system when the user may install', () => {
    expect(attempts(true, true).map(({ commands }) => commands.at(-1)?.at(-1))).toEqual(['chromium', 'chromium'])
    expect(attempts(true, true).at(-1)?.commands[0]?.[0]).toBe('apt-get')
  })

  it.each([
    [false, true],
    [true, false],
  ])('asks Playwright only, when root is %s and apt is %s', (isRoot, hasApt) => {
    expect(attempts(isRoot, hasApt)).toHaveLength(1)
  })
})
