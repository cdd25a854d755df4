import { closest, distance } from 'fastest-levenshtein'

/** The valid word nearest to `word`, when it is near enough to be what the author meant. */
export function nearest(word: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0) return undefined
  const candidate = closest(word, valid)
  const changes = distance(word, candidate)
  return changes < word.length && changes <= Math.max(2, Math.ceil(word.length / 3)) ? candidate : undefined
}

/** « Vouliez-vous dire X ? », or the words one may write, a dozen at most. */
export function suggestion(word: string, valid: readonly string[]): string {
  const near = nearest(word, valid)
  if (near !== undefined) return `Vouliez-vous dire « ${near} » ?`
  if (valid.length === 0) return ''
  const shown = valid.slice(0, 12).join(', ')
  return `Mots possibles : ${shown}${valid.length > 12 ? '…' : ''}.`
}
