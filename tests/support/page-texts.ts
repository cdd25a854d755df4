import type { Page } from 'playwright'
import { type Language, loadTranslator, type Translate } from '../../src/i18n/index.ts'
import './french.ts'

/** The interface texts in the language that a page is in: what a test looks for on it. */
export async function textsOn(page: Page): Promise<Translate> {
  const language = await page.evaluate(() => document.documentElement.lang)
  return (await loadTranslator(language as Language)).t
}
