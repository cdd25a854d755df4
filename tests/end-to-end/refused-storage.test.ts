import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCopy } from '../../src/transcript/copy/read-copy.ts'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, playByKeyboard, startByKeyboard } from '../support/student.ts'
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

/** As a browser does when it is told to keep nothing. */
const refuseAll = () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  Object.defineProperty(window, 'indexedDB', { get: refuse })
  Object.defineProperty(window, 'localStorage', { get: refuse })
}

/** As a disk does when it is full: what was kept stays, nothing more goes in. */
const refuseFromThirdEntry = () => {
  const put = IDBObjectStore.prototype.put
  let kept = 0
  IDBObjectStore.prototype.put = function (...args) {
    kept += 1
    if (kept > 3) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args)
  }
}

describe('a browser that keeps nothing', () => {
  it.each([
    ['refuses storage', refuseAll],
    ['is full after a few entries', refuseFromThirdEntry],
  ])('%s: the student is told, offered the file, and plays to the debrief', async (_name, before) => {
    const { page, close } = await visit(browser, site.address, { before: (context) => context.addInitScript(before) })
    await startByKeyboard(page, title, 'seconde')
    const decisions = await playByKeyboard(page, 4)
    await page.getByText(t('panels.unkept')).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: t('panels.saveFile') }).click()
    const { transcript } = readCopy(await readFile(await (await download).path(), 'utf8'))
    expect(transcript.entries.filter(({ kind }) => kind !== 'advance')).toHaveLength(decisions)
    await playByKeyboard(page)
    await debriefByKeyboard(page)
    await close()
  })
})
