import type { Browser, CDPSession, Page } from 'playwright'
import { CHOSEN, drawTheSame, framesDuring, nodesOnPage, offPage, watchFirstChoice } from './in-page.ts'
import { choose, watchPresses } from './presses.ts'
import { median } from './report.ts'
import type { Subject } from './subjects.ts'

const CHOICES = 200
/** More than a whole play: what comes once has come. */
const WARM_UP = 30
const BUSY_MS = 5000
/** For what comes when idle to have come. */
const SETTLED_MS = 2000

export interface LongPlay {
  /** What 200 choices leave behind, once the memory no longer used has been given back. */
  readonly heapGrowthBytes: number
  readonly nodeGrowth: number
  readonly listenerGrowth: number
  /** Main thread per frame while somebody chooses and the scene moves. */
  readonly frameMs: number
}

interface Held {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** Two hundred choices in one page, then frames counted. */
export async function measureLongPlay(browser: Browser, subject: Subject): Promise<LongPlay> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 720 } })
  await context.addInitScript(drawTheSame)
  await context.addInitScript(watchFirstChoice, [subject.choice, subject.start, CHOSEN] as const)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  await page.goto(subject.played)
  await page.locator(subject.whole).first().waitFor()
  await watchPresses(page, subject)
  await choose(page, WARM_UP)
  const before = await atBeginning(page, cdp, subject)
  await choose(page, CHOICES)
  const after = await atBeginning(page, cdp, subject)
  const frameMs = await busyFrameMs(page, cdp)
  await context.close()
  return {
    heapGrowthBytes: after.heap - before.heap,
    nodeGrowth: after.nodes - before.nodes,
    listenerGrowth: after.listeners - before.listeners,
    frameMs,
  }
}

/** Two moments are compared only where they are the same: at the beginning of a play. */
async function beginAgain(page: Page, { again, start, choice, whole }: Subject): Promise<void> {
  if (again === '') return
  await page.evaluate((address) => {
    location.hash = address
  }, again)
  await page.locator(start).click()
  await page.locator(choice).first().waitFor()
  await page.locator(whole).first().waitFor()
  await page.waitForTimeout(SETTLED_MS)
}

/** What is held at the beginning of a play: the middle of three, since the last play's page may not be forgotten yet. */
async function atBeginning(page: Page, cdp: CDPSession, subject: Subject): Promise<Held> {
  const times: Held[] = []
  while (times.length < 3) {
    await beginAgain(page, subject)
    times.push(await leftBehind(page, cdp))
  }
  const middle = (of: keyof Held) => median(times.map((one) => one[of]))
  return { heap: middle('heap'), nodes: middle('nodes'), listeners: middle('listeners') }
}

async function leftBehind(page: Page, cdp: CDPSession): Promise<Held> {
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage')
  const metrics = await metricsOf(cdp)
  return {
    heap: metrics.get('JSHeapUsedSize') ?? 0,
    nodes: (await page.evaluate(nodesOnPage)) + (await nodesOffPage(cdp)),
    listeners: metrics.get('JSEventListeners') ?? 0,
  }
}

/**
 * Nodes that the program still holds though they have left the page. The browser's own count also has those inside each
 * picture of the scene, which it drops and decodes again as it likes: another number at each visit.
 */
async function nodesOffPage(cdp: CDPSession): Promise<number> {
  const objectGroup = 'nodes'
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'Node.prototype', objectGroup })
  const prototypeObjectId = result.objectId ?? ''
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId, objectGroup })
  const counted = await cdp.send('Runtime.callFunctionOn', {
    ...(objects.objectId && { objectId: objects.objectId }),
    functionDeclaration: offPage.toString(),
    returnByValue: true,
  })
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup })
  return counted.result.value
}

async function busyFrameMs(page: Page, cdp: CDPSession): Promise<number> {
  const before = (await metricsOf(cdp)).get('TaskDuration') ?? 0
  const frames = page.evaluate(framesDuring, BUSY_MS)
  await choose(page, 3)
  const count = await frames
  const after = (await metricsOf(cdp)).get('TaskDuration') ?? 0
  return ((after - before) * 1000) / count
}

async function metricsOf(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}
