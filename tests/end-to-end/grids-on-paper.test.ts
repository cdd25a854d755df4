import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NATURE } from '../../src/classroom/export/words.ts'
import { openClass, type Visitor } from '../support/class-server.ts'
import { assign, close, sit } from '../support/copies.ts'
import { t } from '../support/french.ts'
import { pagesOf } from '../support/office.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serveClasses>>
let teacher: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveClasses()
  teacher = await site.teacher()
})
afterAll(async () => {
  expect(site.reported).toEqual([])
  await browser.close()
  await site.close()
})

describe('the grids of a copy', () => {
  it.each([['MA'], ['MCV-A'], ['MCV-B']])(
    'print on one A4 per grid in %s, with one cross per level given',
    async (speciality) => {
      const { classroom, student } = await openClass(site, teacher, { name: `1re ${speciality}`, speciality })
      const assignment = await assign(teacher, classroom.id)
      const run = await sit(student, assignment)
      const { lines } = await close(teacher, run, [{ what: 'mark', mark: 12.5 }])
      const cookies = [...teacher.cookies].map(([name, value]) => ({ name, value, url: site.address }))
      const grid = `${site.address}#/evaluation/classe/${classroom.id}/grille/${run}`
      // Before the page is there: it may ask at once who one is.
      const signIn = { before: (context: BrowserContext) => context.addCookies(cookies) }
      const { page, errors, close: leave } = await visit(browser, grid, signIn)
      await page.locator('.paper').first().waitFor()
      const papers = await page.locator('.paper').count()
      expect(papers).toBeGreaterThanOrEqual(speciality === 'MA' ? 2 : 3)
      expect(await page.locator('.paper-cross').count()).toBe(lines.filter(({ level }) => level !== null).length)
      const words = await page.locator('.paper').allTextContents()
      for (const one of words) expect(one).toContain(NATURE)
      expect(words[0]).toContain('Une écoute réelle.')
      expect(words[0]).toContain(t('marking.print.mark', { mark: '12,5' }))
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(pagesOf(pdf)).toBe(papers)
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 84[12](\.\d+)? 59[4-6](\.\d+)?\s*\]/)
      expect(errors).toEqual([])
      await leave()
    },
  )
})
