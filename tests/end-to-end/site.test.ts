import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { t } from '../support/french.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { playByKeyboard, startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  browser = await openBrowser(['--host-resolver-rules=MAP ecole.test 127.0.0.1'])
  site = await serveSite('/lycee/comptoir/')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function playsWithScene(address: string) {
  const student = await visit(browser, address)
  await startByKeyboard(student.page, title, 'seconde')
  await student.page.locator('[data-drawn="shown"] canvas').waitFor()
  await playByKeyboard(student.page, 1)
  expect(student.outside).toEqual([])
  expect(student.errors).toEqual([])
  await student.close()
}

describe('the built site', () => {
  it('plays under a sub-path, and asks nothing of any other host', async () => {
    await playsWithScene(site.address)
  })

  it('plays at the plain http address of a classroom, where browsers offer less', async () => {
    await playsWithScene(site.address.replace('127.0.0.1', 'ecole.test'))
  })

  it('says so, in French, when an address leads nowhere', async () => {
    const { page, close } = await visit(browser, `${site.address}#/nulle-part`)
    await page.getByText(t('problem.notFound.text')).waitFor()
    await close()
  })
})
