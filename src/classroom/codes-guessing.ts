import { CODE_ALPHABET, PERSONAL_CODE_LENGTH, WRONG_CODES_PER_HOUR } from './codes.ts'

/**
 * The chance, at most, that somebody who knows a class code and tries without pause guesses the personal code of any of
 * its students: tries allowed × codes that would do ÷ codes there are. Over a year and for a class of forty:
 *
 *     120 an hour × 24 × 365 = 1,051,200 tries; × 40 students = 42,048,000; ÷ 22^8 = 54,875,873,536 codes: below 1 in 1,300
 *
 * The class is what is counted, not the address: many machines guess no faster than one.
 */
export function chanceOfGuessing(options: {
  readonly students: number
  readonly days: number
  readonly wrongCodesPerHour?: number
  readonly length?: number
}): number {
  const { students, days, wrongCodesPerHour = WRONG_CODES_PER_HOUR, length = PERSONAL_CODE_LENGTH } = options
  return Math.min(1, (wrongCodesPerHour * 24 * days * students) / CODE_ALPHABET.length ** length)
}
