import type { CriterionId } from '../referential/types.ts'
import { EXPECTED_LEVELS } from '../scenario/year-options.ts'
import type { Sheet } from '../scoring/index.ts'

/** Of the critères that have a level, how many are at the level one expects at the end of that year, or above. */
export interface Tally {
  readonly reached: number
  readonly levelled: number
}

export type Colour = 'red' | 'amber' | 'green'

/** Below half of the expected level reached, red; below three quarters, amber. */
const RED_UNDER = 0.5
const AMBER_UNDER = 0.75

export const NOTHING: Tally = { reached: 0, levelled: 0 }

/** Counts the lines of a sheet, all of them or those of some critères. */
export function tallyOf(sheet: Sheet, wanted: (id: CriterionId) => boolean = () => true): Tally {
  const expected = Math.min(...EXPECTED_LEVELS[sheet.year])
  const levels = sheet.criteria.flatMap(({ id, level }) => (level !== null && wanted(id) ? [level] : []))
  return { reached: levels.filter((level) => level >= expected).length, levelled: levels.length }
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({ reached: sum.reached + one.reached, levelled: sum.levelled + one.levelled }),
    NOTHING,
  )
}

/** The part that is reached, from 0 to 1; null when nothing has a level. */
export function shareOf({ reached, levelled }: Tally): number | null {
  return levelled === 0 ? null : reached / levelled
}

export function colourOf(share: number | null): Colour | null {
  if (share === null) return null
  if (share < RED_UNDER) return 'red'
  return share < AMBER_UNDER ? 'amber' : 'green'
}
