/** What a document or a form is written on. */
export type Look = 'screen' | 'web' | 'record' | 'paper'

/** Words of a title, without accents, in the languages of the scenarios. The first that fits wins. */
const WORDS: readonly (readonly [Look, RegExp])[] = [
  ['web', /\b(?:pages? du site|page web|avis|en ligne|online|reviews?|website|web page)\b/],
  ['screen', /\b(?:ecrans?|stocks?|plannings?|agendas?|fichiers?|programmes?|screens?|diary|schedules?)\b/],
  ['record', /\b(?:fiches?|dossiers?|formulaires?|registres?|suivi|mise a jour|records?|files?|forms?|log)\b/],
]

const withoutAccents = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How a document looks: what its title says; else rows are a screen, and sentences a sheet of paper. */
export function lookOf(title: string, content = ''): Look {
  const plain = withoutAccents(title)
  const said = WORDS.find(([, words]) => words.test(plain))
  return said?.[0] ?? (content.includes('|') ? 'screen' : 'paper')
}
