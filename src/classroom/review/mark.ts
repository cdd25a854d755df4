import { year as yearOf } from '../../referential/index.ts'
import type { Level, YearId } from '../../referential/types.ts'

/** What a level is worth out of 20: Pronote's 10, 25, 40 and 50 points of 50. */
const WORTH: Readonly<Record<Level, number>> = { 1: 4, 2: 10, 3: 16, 4: 20 }

/** Highest mark. */
export const MARK_OUT_OF = 20

/** The half point above, as the official grids have it; a half point stays. Rounding errors do not lift a mark. */
export function roundedUp(mark: number): number {
  return Math.ceil(mark * 2 - 1e-9) / 2
}

/**
 * The mark that a profile proposes: each critère that has a level counts the same, levels 4, 3, 2 and 1 are worth 20, 16,
 * 10 and 4 out of 20, and their mean is rounded up to the half point. A critère without a level counts for nothing.
 * Null when no critère has one, and in Seconde, where no mark is given. A person types or confirms it.
 */
export function proposedMark(levels: readonly (Level | null)[], year: YearId): number | null {
  const given = levels.filter((level) => level !== null)
  if (given.length === 0 || !mayBeMarked(year)) return null
  return roundedUp(given.reduce((sum, level) => sum + WORTH[level], 0) / given.length)
}

/** In Seconde there is no certificative mode, hence no mark. */
export function mayBeMarked(year: YearId): boolean {
  return yearOf(year).certification
}
