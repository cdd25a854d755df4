import { competences } from '../referential/index.ts'
import type { CompetenceId, CriterionId } from '../referential/types.ts'
import {
  type CompetenceProgress,
  finished,
  type Measure,
  progressOf,
  type ScoredRun,
  stillAtLevelOne,
} from './progress.ts'
import { type Colour, colourOf, shareOf } from './progress-tally.ts'

/** A student and the runs to count. */
export interface StudentRuns {
  readonly student: string
  readonly runs: readonly ScoredRun[]
}

export interface ClassCompetence {
  readonly competence: CompetenceId
  /** Mean over the students seen, each counting once, of the part of the expected level reached; null when none was seen. */
  readonly share: number | null
  readonly colour: Colour | null
  /** How many students have a level in it. */
  readonly students: number
}

/** The competences of a class, worst first; those that no run has shown come last. */
export function worstFirst(students: readonly StudentRuns[], measure: Measure): readonly ClassCompetence[] {
  const progress = students.map(({ runs }) => progressOf(runs))
  return competences
    .map(({ id }) => classCompetence(id, progress, measure))
    .toSorted((a, b) => (a.share ?? 2) - (b.share ?? 2))
}

function classCompetence(
  competence: CompetenceId,
  students: readonly (readonly CompetenceProgress[])[],
  measure: Measure,
): ClassCompetence {
  const shares = students.flatMap((all) => {
    const measures = all.find((one) => one.competence === competence)?.measures
    return measures ? (shareOf(measures[measure].tally) ?? []) : []
  })
  const share = shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length
  return { competence, share, colour: colourOf(share), students: shares.length }
}

/** A student to follow, and why. */
export type ToFollow = { readonly student: string } & (
  | { readonly why: 'nothing-done' }
  | { readonly why: 'level-one'; readonly criteria: readonly CriterionId[] }
)

/** Those to follow first: nothing done, then the most critères still at level 1. The others are not in the list. */
export function toFollow(students: readonly StudentRuns[]): readonly ToFollow[] {
  const found = students.flatMap(({ student, runs }): readonly ToFollow[] => {
    if (finished(runs).length === 0) return [{ student, why: 'nothing-done' }]
    const criteria = stillAtLevelOne(runs)
    return criteria.length === 0 ? [] : [{ student, why: 'level-one', criteria }]
  })
  const weight = (one: ToFollow) => (one.why === 'nothing-done' ? Number.POSITIVE_INFINITY : one.criteria.length)
  return found.toSorted((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)))
}
