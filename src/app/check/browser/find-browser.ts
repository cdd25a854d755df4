import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** What the choice of a browser depends on, so that it can be decided without looking at a machine. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where Playwright would keep a browser of its own. */
  readonly downloaded: string
  readonly canRun: (path: string) => boolean
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const usualPlaces = [
  ...names.map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium to drive: the one named by COMPTOIR_CHROMIUM, else the system's, else Playwright's own.
 * A name given and wrong is not made up for by another browser: it comes back as undefined.
 */
export function chooseBrowser({ env, downloaded, canRun }: Surroundings): string | undefined {
  if (env.COMPTOIR_CHROMIUM) return [env.COMPTOIR_CHROMIUM].find(canRun)
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces, downloaded].find(canRun)
}

/** `chooseBrowser` on this machine. */
export function findBrowser(): string | undefined {
  return chooseBrowser({ env: process.env, downloaded: chromium.executablePath(), canRun })
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
