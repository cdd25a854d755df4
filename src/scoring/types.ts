import type { CriterionId, Level, SpecialityId, YearId } from '../referential/types.ts'
import type { Observation } from '../transcript/evidence.ts'

/** What the best path of one scenario, year and profile offers. Computed by `audit`. */
export interface Reference {
  readonly profile: string
  /** Opportunities per critère on the best path. */
  readonly expected: Readonly<Record<CriterionId, number>>
  /** Decisions on the best path, in order. */
  readonly path: readonly string[]
}

/**
 * `levelled`: expected, so it has a level. `to-evaluate`: expected, and a person has still to give a level.
 * `observed`: met on a detour only. `not-evaluated`: neither.
 */
export type LineStatus = 'levelled' | 'to-evaluate' | 'observed' | 'not-evaluated'

export interface SheetLine {
  readonly id: CriterionId
  readonly status: LineStatus
  readonly level: Level | null
  /** Mean over the first `expected` opportunities, each missing one counting 1; null when not levelled. */
  readonly mean: number | null
  readonly expected: number
  readonly met: number
  /** True when a grave fault holds the level at 1. */
  readonly capped: boolean
  readonly evidence: readonly Observation[]
}

/** The score sheet: a profile by critère. It holds no points and no mark. */
export interface Sheet {
  readonly scenario: string
  readonly year: YearId
  readonly speciality: SpecialityId | null
  readonly profile: string
  /** False when the contact was left before its end. */
  readonly complete: boolean
  readonly criteria: readonly SheetLine[]
  /** Mean of the means of the levelled lines, for bots and benches only: never shown as a mark. */
  readonly mean: number | null
}
