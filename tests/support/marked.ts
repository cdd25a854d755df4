import type { Marked } from '../../src/classroom/review/change-marking.ts'
import type { Changing } from '../../src/classroom/review/review.ts'
import { withWriting } from '../../src/classroom/review/reviewed-lines.ts'
import type { Marker } from '../../src/classroom/review/types.ts'
import { criteriaOf } from '../../src/referential/index.ts'
import type { CriterionId, Level, YearId } from '../../src/referential/types.ts'
import { score } from '../../src/scoring/index.ts'
import type { Evidence, Observation } from '../../src/transcript/evidence.ts'

export const SPOKEN = 'MCV.1.communication'
export const WRITTEN = 'MCV.2.communication'

/** A decision of a copy. */
export function observation(entry: number, criterion: CriterionId, level: Level | null): Observation {
  const reply = { id: `r${entry}`, words: '', why: '' }
  return { decision: `d${entry}`, entry, criterion, level, grave: false, reply, expert: reply }
}

/** A copy to mark, whose sheet comes from these observations; all of them are expected. */
export function marked(observations: readonly Observation[], year: YearId = 'premiere'): Marked {
  const evidence: Evidence = { observations, profile: 'p', ending: 'fin', gauges: { trust: 50, patience: 50 } }
  const expected: Record<string, number> = {}
  for (const { criterion } of observations) expected[criterion] = (expected[criterion] ?? 0) + 1
  const stamp = { scenario: { id: 'petit', version: 1, hash: '' }, year, speciality: null }
  return {
    year,
    sheet: (writing) =>
      score({
        transcript: stamp,
        evidence: withWriting(evidence, writing),
        reference: { profile: 'p', expected, path: [] },
        criteria: criteriaOf(null),
      }),
  }
}

export const camille: Marker = { kind: 'teacher', id: 't1', name: 'camille' }
export const jury: Marker = { kind: 'evaluator', id: 'i1', name: 'Jury' }

export function changing(change: Partial<Changing> = {}): Changing {
  return { run: 'run-1', who: camille, at: '2026-11-02T08:00:00.000Z', second: false, ...change }
}
