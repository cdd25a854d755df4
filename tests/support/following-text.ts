import { loadClassTexts } from '../../src/i18n/index.ts'
import { t } from './french.ts'

await loadClassTexts('following')

/** The French texts, those of the pages that follow a class among them. */
export const followingText = t
