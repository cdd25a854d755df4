import type { Browser, CDPSession, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { title } from '../support/first-scenario.ts'
import { openBrowser } from '../support/open-browser.ts'
import { type ServedSite, serveSite } from '../support/serve-site.ts'
import { startByKeyboard } from '../support/student.ts'
import { visit } from '../support/visit.ts'

let browser: Browser
let site: ServedSite

beforeAll(async () => {
  browser = await openBrowser()
  site = await serveSite()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** What is still held after a thorough tidying: canvases wherever they are, listeners, nodes, bytes. */
async function held(devtools: CDPSession) {
  for (let pass = 0; pass < 3; pass += 1) await devtools.send('HeapProfiler.collectGarbage')
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' })
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
  const counted = await devtools.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length }',
    objectId: objects.objectId ?? '',
  })
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' })
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    canvases: Number(counted.result.value),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    megabytes: metric('JSHeapUsedSize') / 2 ** 20,
  }
}

async function leaveAndComeBack(page: Page, times: number): Promise<void> {
  const play = await page.evaluate(() => location.hash)
  for (let time = 0; time < times; time += 1) {
    await page.evaluate(() => location.assign('#/'))
    await page.locator('canvas').waitFor({ state: 'detached' })
    await page.evaluate((address) => location.assign(address), play)
    await page.locator('[data-drawn="shown"] canvas').waitFor()
  }
}

it('leaves no scene behind when one leaves and comes back ten times', { timeout: 120_000 }, async () => {
  const { page, context, errors, close } = await visit(browser, site.address)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await startByKeyboard(page, title, 'seconde')
  await page.locator('[data-drawn="shown"] canvas').waitFor()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  // The first times fill caches that are kept on purpose: pictures, modules.
  await leaveAndComeBack(page, 2)
  const before = await held(devtools)
  expect(before.canvases).toBeGreaterThan(5)
  await leaveAndComeBack(page, 10)
  expect(await page.locator('canvas').count()).toBe(1)
  const after = await held(devtools)
  expect(after.canvases).toBeLessThanOrEqual(before.canvases + 2)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 40)
  expect(after.megabytes - before.megabytes).toBeLessThan(5)
  expect(errors).toEqual([])
  await close()
})
