import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import type { PlaceId } from '../../../scenario/words.ts'
import type { Transcript } from '../../../transcript/index.ts'
import { openKeptRun } from '../browser/keep-run.ts'
import { type Subject, sizes, type Theme } from './subjects.ts'

/** Longer than anything that eases once the scene is there or has another size. */
const easedMs = 900

interface Shot {
  readonly browser: Browser
  readonly address: string
  readonly folder: string
  readonly subject: Subject
  readonly theme: Theme
  readonly transcript: Transcript
}

/** Opens the kept play where it was left, in the real player, and takes it at each size; returns the files' names. */
export async function photograph({ browser, address, folder, subject, theme, transcript }: Shot): Promise<string[]> {
  const context = await browser.newContext({ locale: 'fr-FR', colorScheme: theme, viewport: sizes[0] })
  try {
    const page = await context.newPage()
    if (subject.place) await moveTo(page, subject.place)
    await page.goto(address)
    await openKeptRun(page, address, transcript)
    await page.locator('[data-drawn="shown"]').waitFor()
    const files: string[] = []
    for (const { width, height } of sizes) {
      await page.setViewportSize({ width, height })
      await page.waitForTimeout(easedMs)
      const file = `${subject.name}-${theme}-${width}x${height}.png`
      await page.screenshot({ path: join(folder, file) })
      files.push(file)
    }
    return files
  } finally {
    await context.close()
  }
}

/** The same play, elsewhere: every step of the scenario as it is served takes place there. */
async function moveTo(page: Page, place: PlaceId): Promise<void> {
  await page.route(/\/assets\/[\w-]+\.json$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/"place":"[a-z-]+"/g, `"place":"${place}"`)
    await route.fulfill({ status: response.status(), contentType: 'application/json', body })
  })
}
