import type { ScoredRun } from '../../src/classroom/progress.ts'
import type { CriterionId, Level, YearId } from '../../src/referential/types.ts'
import type { Sheet } from '../../src/scoring/index.ts'

type Levels = Readonly<Record<CriterionId, Level | null>>

/** A sheet that gives these levels; null is a critère without one. */
export function sheetWith(levels: Levels, year: YearId = 'seconde'): Sheet {
  const criteria = Object.entries(levels).map(([id, level]) => ({
    ...{ id, level, mean: level, expected: level === null ? 0 : 1, met: 1, capped: false, evidence: [] },
    status: level === null ? ('observed' as const) : ('levelled' as const),
  }))
  return { scenario: 'petit', year, speciality: null, profile: 'p', complete: true, criteria, mean: null }
}

/** A run of the n-th day of a month, over unless told. */
export function runOn(day: number, levels: Levels, more: Partial<ScoredRun> = {}): ScoredRun {
  const startedAt = `2026-10-${String(day).padStart(2, '0')}T08:00:00.000Z`
  return { run: `run-${day}`, assignment: 'a', startedAt, over: true, sheet: sheetWith(levels), ...more }
}
