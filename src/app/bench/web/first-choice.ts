import type { Browser, CDPSession, Page } from 'playwright'
import { CHOSEN, type FirstTaken, firstTaken, watchFirstChoice } from './in-page.ts'
import type { Subject } from './subjects.ts'

/** A school line and an old processor: 1.6 Mbit/s, 150 ms, four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
export const SLOWER = 4
const LONGEST_MS = 60_000

export interface FirstChoice {
  readonly coldMs: number
  readonly warmMs: number
  /** Received on the line, headers and compression included, until the first choice and in all. */
  readonly bytesBefore: number
  readonly bytesInAll: number
}

/** A first visit, then a second one in the same browser. */
export async function measureFirstChoice(browser: Browser, subject: Subject): Promise<FirstChoice> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1366, height: 768 } })
  await context.addInitScript(watchFirstChoice, [subject.choice, subject.start, CHOSEN] as const)
  const cold = await visitOnce(await context.newPage(), subject)
  const warm = await visitOnce(await context.newPage(), subject)
  await context.close()
  return { coldMs: cold.ms, warmMs: warm.ms, bytesBefore: cold.bytesBefore, bytesInAll: cold.bytesInAll }
}

async function visitOnce(page: Page, { address, whole, taken }: Subject) {
  const cdp = await page.context().newCDPSession(page)
  const received = await countBytes(cdp)
  await cdp.send('Network.emulateNetworkConditions', LINE)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const choice = await listenForChoice(cdp)
  await page.goto(address, { waitUntil: 'commit' })
  await choice.made
  const found = await page.waitForFunction(firstTaken, undefined, { timeout: LONGEST_MS })
  const { ms, words } = (await found.jsonValue()) as FirstTaken
  const bytesBefore = received.bytes
  await page.locator(whole).first().waitFor({ timeout: LONGEST_MS })
  await page.waitForLoadState('networkidle', { timeout: LONGEST_MS })
  // A choice that would be lost was no choice.
  const kept = taken === '' ? '' : await page.locator(taken).first().textContent()
  if (kept === null || !words.includes(kept)) throw new Error(`chosen: ${words}; taken: ${kept}`)
  await page.close()
  return { ms, bytesBefore, bytesInAll: received.bytes }
}

/** Lets the page say by itself that it was made: whoever asks it puts a program in it first, and that takes its time. */
async function listenForChoice(cdp: CDPSession): Promise<{ readonly made: Promise<void> }> {
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: CHOSEN })
  const made = new Promise<void>((done, fail) => {
    const late = setTimeout(() => fail(new Error('nothing could be chosen')), LONGEST_MS)
    cdp.on('Runtime.bindingCalled', ({ name }) => {
      if (name !== CHOSEN) return
      clearTimeout(late)
      done()
    })
  })
  return { made }
}

async function countBytes(cdp: CDPSession): Promise<{ bytes: number }> {
  const received = { bytes: 0 }
  await cdp.send('Network.enable')
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received.bytes += encodedDataLength
  })
  return received
}
