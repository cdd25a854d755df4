import { type Browser, chromium } from 'playwright'
import { launchOptions } from '../../src/app/check/browser/launch-options.ts'

/** A headless Chromium; the caller closes it. */
export function openBrowser(extraArgs: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launchOptions(extraArgs))
}
