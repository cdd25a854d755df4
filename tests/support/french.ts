import {
  loadClassTexts,
  loadLaterTexts,
  loadOpeningTexts,
  loadRegisterTexts,
  loadTeacherTexts,
  loadTranslator,
  loadWorkTexts,
} from '../../src/i18n/index.ts'

/** The interface texts as a French reader sees them: what a test looks for on a page. */
export const { t } = await loadTranslator('fr')
await Promise.all([
  loadLaterTexts(),
  loadOpeningTexts(),
  loadTeacherTexts(),
  loadWorkTexts(),
  loadClassTexts('classroom'),
  loadClassTexts('desk'),
  loadRegisterTexts(),
  loadClassTexts('following'),
  loadClassTexts('marking'),
])
