import {
  CODE_ALPHABET,
  PERSONAL_CODE_LENGTH,
  WRONG_CODE_EVERY_MS,
  WRONG_CODES_AT_ONCE,
  WRONG_CODES_PER_HOUR,
} from './codes.ts'

/**
 * The chance, at most, that somebody who knows a class code and tries without pause guesses the personal code of any of
 * its students: tries allowed × codes that would do ÷ codes there are. There are 22^8 = 54,875,873,536 codes. Over a year
 * and for a class of forty:
 *
 *     one address     100 at once, then 180 an hour × 24 × 365 = 1,576,900 tries; × 40 = 63,076,000: below 1 in 850
 *     all addresses   1,000 an hour × 24 × 365 = 8,760,000 tries; × 40 = 350,400,000: below 1 in 150
 *
 * And over one afternoon of three hours, all addresses together: 120,000 ÷ 22^8, 1 in 450,000. Who came in that way would
 * be one alias in a class, for as long as the teacher does not renew the code.
 */
export function chanceOfGuessing(options: {
  readonly students: number
  readonly days: number
  readonly from?: 'one-address' | 'everywhere'
  readonly length?: number
}): number {
  const { students, days, from = 'everywhere', length = PERSONAL_CODE_LENGTH } = options
  return Math.min(1, (triesIn(days * 24, from) * students) / CODE_ALPHABET.length ** length)
}

function triesIn(hours: number, from: 'one-address' | 'everywhere'): number {
  if (from === 'everywhere') return hours * WRONG_CODES_PER_HOUR
  return WRONG_CODES_AT_ONCE + (hours * 3_600_000) / WRONG_CODE_EVERY_MS
}
