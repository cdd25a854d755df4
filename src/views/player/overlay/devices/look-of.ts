/** What a document or a form is written on. */
export type Look = 'screen' | 'web' | 'record' | 'paper'

/** A whole word, accents included: the language's own boundaries know only plain letters. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

/** Words of a title, in the languages of the scenarios, that say what one holds. The first that fits wins. */
const WORDS: readonly (readonly [Look, RegExp])[] = [
  ['web', word('pages? du site|page web|avis|en ligne|online|reviews?|website|web page')],
  ['screen', word('[eé]crans?|stocks?|plannings?|agendas?|fichiers?|programmes?|screens?|diary|schedules?')],
  ['record', word('fiches?|dossiers?|formulaires?|registres?|suivi|mise à jour|records?|files?|forms?|log')],
]

/** How a document looks: what its title says; else rows are a screen, and sentences a sheet of paper. */
export function lookOf(title: string, content = ''): Look {
  const said = WORDS.find(([, words]) => words.test(title))
  return said?.[0] ?? (content.includes('|') ? 'screen' : 'paper')
}
