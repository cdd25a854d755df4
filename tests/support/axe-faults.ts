import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 1280, height: 500 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const
const COLOURS = ['light', 'dark'] as const

/** Everything that axe has to say of the page as it stands: every rule, good practices too, however slight. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    // One frame only: no other page needs to be opened to put results together.
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 240)}`))
}

/** Laid out and painted in the colours asked for. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/**
 * What axe finds on this screen in every window, in light and dark colours by turns: `turn` says which come first, so
 * that over several screens every window is seen in both.
 */
export async function axeEverywhere(page: Page, turn: number): Promise<readonly string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const [at, window] of WINDOWS.entries()) {
    const colorScheme = COLOURS[(turn + at) % COLOURS.length] ?? 'light'
    await page.setViewportSize(window)
    await page.emulateMedia({ colorScheme })
    await drawn(page)
    const faults = await axeFaults(page)
    found.push(...faults.map((fault) => `${window.width} × ${window.height}, ${colorScheme}: ${fault}`))
  }
  if (before) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: 'light' })
  await drawn(page)
  return found
}
