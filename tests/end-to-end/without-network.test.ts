import { createServer } from 'node:http'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { serveClasses } from '../support/serve-classes.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { debriefByKeyboard, momentOf, playByKeyboard, startByKeyboard, stillWordsOf } from '../support/student.ts'
import { type Visit, visit } from '../support/visit.ts'

/** Of a sub-path, as a school's server may have it. */
const UNDER = '/un/dossier/'
/** What a browser says by itself of a file that does not come is no error of the page. */
const ownWords = /^Failed to load resource/

let browser: Browser
let site: ServedSite
let student: Visit

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await serveSite(UNDER)
  student = await visit(browser, site.address, { keepsSite: true })
})

/** What the browser keeps of the site, by the end of its names. */
const keptNames = (page: Page) =>
  page.evaluate(async () => {
    const requests = await (await caches.open(`comptoir ${new URL('./', location.href)}`)).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  })

/** Until the rest of the play has come and is kept, with the name of its build. */
async function whenKept(page: Page): Promise<void> {
  const build = () => page.evaluate(async () => (await (await caches.match('./build'))?.text()) ?? '')
  await expect.poll(build, { timeout: 30_000 }).toContain(new URL('assets/', page.url()).href)
}

describe('without network', () => {
  it('a page that is reloaded opens where the play stood, and goes on to its debrief', async () => {
    const { page, errors, close } = student
    await startByKeyboard(page, title, 'seconde')
    await playByKeyboard(page, 2)
    await whenKept(page)
    const left = await stillWordsOf(page)
    await site.close()
    await page.reload()
    await momentOf(page)
    await expect.poll(() => stillWordsOf(page), { timeout: 15_000 }).toBe(left)
    await playByKeyboard(page)
    await debriefByKeyboard(page)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(t('shell.notLoaded')).count()).toBe(0)
    expect(errors.filter((error) => !ownWords.test(error))).toEqual([])
    await close()
  })

  it('a server that can only say that it cannot is no better than none', async () => {
    const { page, close } = student
    await startByKeyboard(page, title, 'seconde')
    await whenKept(page)
    await site.close()
    const failing = createServer((_request, answer) => answer.writeHead(503).end())
    await new Promise<void>((resolve) => failing.listen(Number(new URL(site.address).port), '127.0.0.1', resolve))
    await page.reload()
    await momentOf(page)
    await close()
    failing.close()
  })

  it('what another build had is forgotten', async () => {
    const { page, close } = student
    await page.evaluate(async () => {
      const kept = await caches.open(`comptoir ${new URL('./', location.href)}`)
      await kept.put('./build', new Response('another'))
      await kept.put('./assets/old-12345678.js', new Response('old'))
    })
    await startByKeyboard(page, title, 'seconde')
    await whenKept(page)
    const names = await keptNames(page)
    expect(names.filter((name) => name.includes('old-'))).toEqual([])
    expect(names).toContain(UNDER)
    await close()
    await site.close()
  })

  it('nothing that a class server says is kept', async () => {
    const classes = await serveClasses()
    const { page, close } = await visit(browser, classes.address, { keepsSite: true })
    await startByKeyboard(page, title, 'seconde')
    await whenKept(page)
    const answers = await page.evaluate(async () =>
      Promise.all(['./api/me', './situations/inline.json'].map(async (path) => (await fetch(path)).status)),
    )
    expect(answers).toEqual([200, 200])
    await expect.poll(() => keptNames(page)).toContain('/situations/inline.json')
    expect((await keptNames(page)).filter((name) => name.includes('/api/'))).toEqual([])
    await close()
    await classes.close()
    await student.close()
    await site.close()
  })
})
