import type { Page } from 'playwright'
import { loadTranslator } from '../../../i18n/index.ts'

/** Goes from a first visit of the home page to the first choice of its first scenario, as a student does. */
export async function goToFirstChoice(page: Page, address: string): Promise<void> {
  const { t } = await loadTranslator('fr')
  await page.goto(address)
  await page.locator('main a[href^="#/preparer/"]').first().click()
  await page.getByRole('button', { name: t('briefing.start') }).click()
  const replies = page.getByRole('list', { name: t('play.replies') }).getByRole('button')
  const advance = page.getByRole('button', { name: t('play.advance'), exact: true })
  for (;;) {
    await replies.or(advance).first().waitFor()
    if (await replies.first().isVisible()) return
    await advance.click()
  }
}
