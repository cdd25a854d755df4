import { typeset } from '../../../scenario/typeset.ts'
import { flatTexts, type TextTree } from './text-tree.ts'

/**
 * The French texts of the interface that a line could break before « : ; ! ? » », or that have straight apostrophes,
 * one line each. What a scenario says is typeset when it is read; these texts are shown as they are written.
 */
export function looseSpaces(french: TextTree): readonly string[] {
  return [...flatTexts(french)]
    .filter(([, text]) => typeset(text) !== text)
    .map(([key, text]) => `fr ${key}: write it with spaces that break no line: "${typeset(text)}"`)
}
