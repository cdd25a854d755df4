import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { runsKept } from '../support/kept-runs.ts'
import { tabAndEnter } from '../support/keyboard.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, momentOf, playByKeyboard, startByKeyboard, stillWordsOf } from '../support/student.ts'
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

describe('a play left in the middle', () => {
  it('goes on at the same view after a reload, to its end', async () => {
    const { page, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    const before = await playByKeyboard(page, 3)
    const left = await stillWordsOf(page)
    await page.reload()
    await momentOf(page)
    expect(await stillWordsOf(page)).toBe(left)
    expect(before + (await playByKeyboard(page))).toBeGreaterThan(before)
    await debriefByKeyboard(page)
    await close()
  })

  it('is found again from the home page when the tab was closed', async () => {
    const { page, context, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    await playByKeyboard(page, 2)
    const left = await stillWordsOf(page)
    await page.close()
    const later = await context.newPage()
    await later.goto(site.address)
    await tabAndEnter(later, t('runs.resumeLabel', { title, year: t('words.year.seconde') }))
    await momentOf(later)
    expect(await stillWordsOf(later)).toBe(left)
    await close()
  })
})

describe('a play left on its last words', () => {
  it('is over when one comes back, even if its end was never written', async () => {
    const { page, close } = await visit(browser, site.address)
    await startByKeyboard(page, title, 'seconde')
    await playByKeyboard(page)
    await expect.poll(() => finishedOn(page)).toEqual([true])
    await forgetTheEnd(page)
    expect(await finishedOn(page)).toEqual([false])
    await page.reload()
    expect(await momentOf(page)).toBe('ended')
    await expect.poll(() => finishedOn(page)).toEqual([true])
    await close()
  })
})

async function finishedOn(page: Page): Promise<readonly boolean[]> {
  return (await runsKept(page)).map(({ finished }) => finished)
}

/** As when the tab is closed at that very moment. */
function forgetTheEnd(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('comptoir')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const change = opening.result.transaction('runs', 'readwrite')
          const runs = change.objectStore('runs')
          const all = runs.getAll()
          all.onsuccess = () => {
            for (const run of all.result) runs.put({ ...run, finished: false })
          }
          change.oncomplete = () => done()
          change.onabort = () => fail(change.error)
        }
      }),
  )
}
