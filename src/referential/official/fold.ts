/**
 * Folds what differs between two copies of the same official words without changing them: apostrophes, spaces,
 * line ends, markup, and the lone "(" that stands for a bullet when the texts are taken out of their files.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^[ \t\u00a0]*\([ \t\u00a0]*$/gm, ' ')
    .replace(/\*\*|<\/?[a-z][^<>\n]{0,60}>/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ([,.])(?= |$)/g, '$1')
    .trim()
}
