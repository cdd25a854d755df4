import type { CatalogueEntry, CatalogueYear } from '../../../audit/catalogue-entry.ts'
import type { Window } from '../../../classroom/assignment.ts'
import type { CompetenceProgress } from '../../../classroom/progress.ts'
import type { Tally } from '../../../classroom/progress-tally.ts'
import type { Assignment, Classroom, Student } from '../../../classroom/types.ts'
import type { YearId } from '../../../referential/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'

// What the class server answers to a student; see `server/api/routes/study.ts`.

export interface MySelf {
  readonly student: Student
  readonly classroom: Classroom
}

export type MyRun = Pick<
  AttemptSeen,
  'run' | 'assignment' | 'scenario' | 'year' | 'length' | 'finished' | 'setAside' | 'startedAt' | 'updatedAt'
>

export interface MyAssignment extends Omit<Assignment, 'seed' | 'target'> {
  readonly window: Window
  /** Null: as many as one likes. */
  readonly attemptsLeft: number | null
  readonly runs: readonly MyRun[]
}

export interface MyWork {
  readonly freePractice: boolean
  readonly assignments: readonly MyAssignment[]
}

export interface MyRuns {
  readonly runs: readonly MyRun[]
}

/** Of the plays that are over and may be read. */
export interface MyProgress {
  readonly competences: readonly CompetenceProgress[]
  readonly runs: readonly { readonly run: string; readonly tally: Tally }[]
}

/** What one may see, before playing it, of a scenario that a teacher brought. */
export interface MyScenario extends Pick<CatalogueEntry, 'id' | 'title' | 'summary' | 'family' | 'firm'> {
  readonly years: Readonly<Partial<Record<YearId, Pick<CatalogueYear, 'minutes' | 'briefing'>>>>
  readonly mayPractise: boolean
}

export interface MyScenarios {
  readonly scenarios: readonly MyScenario[]
}
