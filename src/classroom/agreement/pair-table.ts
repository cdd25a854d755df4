import type { Level } from '../../referential/types.ts'
import type { PairTable } from './weighted-kappa.ts'

/** What one gave, then what the other gave. */
export type LevelPair = readonly [Level, Level]

export const LEVELS: readonly Level[] = [1, 2, 3, 4]

export function pairTable(pairs: readonly LevelPair[]): PairTable {
  const counts = LEVELS.map(() => LEVELS.map(() => 0))
  for (const [first, second] of pairs) {
    const row = counts[first - 1]
    if (row !== undefined) row[second - 1] = (row[second - 1] ?? 0) + 1
  }
  return counts
}
