import { jackknifeError } from './jackknife.ts'
import { LEVELS, type LevelPair, pairTable } from './pair-table.ts'
import { readingOf } from './reading.ts'
import type { Agreement } from './types.ts'
import { quadraticWeights, weightedKappa } from './weighted-kappa.ts'

/** Twice the square of the number of categories (Cicchetti 1981): below, the normal law does not hold for a weighted kappa. */
const FEW_UNDER = 2 * LEVELS.length ** 2
/** And of copies, where each gives several pairs. */
const FEW_COPIES_UNDER = 10
/** 95 % of a normal law. */
const Z = 1.959964

const WEIGHTS = quadraticWeights(LEVELS.length)

/** Agreement over pairs that are independent: one of each copy. Interval by Fleiss, Cohen and Everitt (1969). */
export function agreementOf(pairs: readonly LevelPair[]): Agreement {
  const found = weightedKappa(pairTable(pairs), WEIGHTS)
  return figures(pairs, found?.kappa ?? null, found?.standardError ?? null, pairs.length < FEW_UNDER)
}

/**
 * Agreement over all the pairs of each copy together. The lines of one copy resemble each other: the interval comes from
 * leaving out one copy after the other (jackknife), not from taking each line as a copy of its own.
 */
export function agreementOfCopies(copies: readonly (readonly LevelPair[])[]): Agreement {
  const pairs = copies.flat()
  const found = weightedKappa(pairTable(pairs), WEIGHTS)
  const error = found === null ? null : jackknifeError(copies.map(pairTable), WEIGHTS)
  const few = pairs.length < FEW_UNDER || copies.length < FEW_COPIES_UNDER
  return figures(pairs, found?.kappa ?? null, error, few)
}

function figures(pairs: readonly LevelPair[], kappa: number | null, error: number | null, few: boolean): Agreement {
  const n = pairs.length
  const share = (most: number) =>
    n === 0 ? null : pairs.filter(([first, second]) => Math.abs(first - second) <= most).length / n
  const interval = kappa === null ? null : intervalOf(kappa, error)
  return {
    n,
    exact: share(0),
    withinOne: share(1),
    kappa,
    interval,
    reading: readingOf(kappa),
    atLeast: readingOf(interval?.[0] ?? null),
    few,
  }
}

/** None without spread: a handful of pairs that all agree proves no certainty. */
function intervalOf(kappa: number, error: number | null): readonly [number, number] | null {
  if (error === null || error < 1e-9) return null
  return [Math.max(-1, kappa - Z * error), Math.min(1, kappa + Z * error)]
}
