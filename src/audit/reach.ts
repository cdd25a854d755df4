import type { CriterionId, Level } from '../referential/types.ts'
import { levelOfMean } from '../scoring/index.ts'
import type { Situation, Situations, Way } from './situations.ts'

/**
 * The lowest level on one critère over every complete path: the sum of its first `expected` opportunities, each missing
 * one counting 1, and level 1 at once for a grave fault. As in `scoring`.
 */
export function lowestLevel({ first, all }: Situations, criterion: CriterionId, expected: number): Level {
  // For each situation, by how many opportunities are still counted: the lowest sum they can come to.
  const lowest = new Map<Situation, readonly number[]>()
  for (const situation of all) lowest.set(situation, sums(situation, lowest, criterion, expected))
  const sum = lowest.get(first)?.[expected] ?? expected
  return sum === GRAVE ? 1 : levelOfMean(sum / expected)
}

/** Below any sum of levels, and stays so. */
const GRAVE = Number.NEGATIVE_INFINITY

function sums(
  { ways }: Situation,
  lowest: ReadonlyMap<Situation, readonly number[]>,
  criterion: CriterionId,
  expected: number,
): readonly number[] {
  const missing = Array.from({ length: expected + 1 }, (_, left) => left)
  if (ways.length === 0) return missing
  return missing.map((left) => Math.min(...ways.map((way) => sumAfter(way, lowest.get(way.to), criterion, left))))
}

function sumAfter({ shown }: Way, rest: readonly number[] | undefined, criterion: CriterionId, left: number): number {
  const one = shown.find((each) => each.criterion === criterion)
  if (one?.grave) return GRAVE
  if (one === undefined || left === 0) return rest?.[left] ?? left
  // Free writing, which a person scores, may be at any level.
  return (one.level ?? 1) + (rest?.[left - 1] ?? left - 1)
}
