const NO_BREAK = '\u00a0'
const NARROW_NO_BREAK = '\u202f'

/**
 * French typography for words as authors type them: curly apostrophes, and spaces that never break a line
 * before « ; : ! ? € % », inside « » and between the thousands of a number.
 */
export function typeset(words: string): string {
  return words
    .replaceAll("'", '’')
    .replace(/ (?=[;!?])/g, NARROW_NO_BREAK)
    .replace(/ (?=[:»€%])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK}`)
    .replace(/(\d) (?=(km|kg|h|Wh?|min|cm|mm|m|Mo|Gb|euros?|ans?|mois|semaines?|jours?|heures?)\b)/g, `$1${NO_BREAK}`)
}
