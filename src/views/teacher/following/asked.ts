import type { Measure } from '../../../classroom/progress.ts'
import type { ClassCompetence, ToFollow } from '../../../classroom/progress-class.ts'
import type { TableRow } from '../../../classroom/progress-table.ts'
import type { RunLevels, RunState } from '../../../classroom/run-levels.ts'
import type { Assignment, Student } from '../../../classroom/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { askServer } from '../../api.ts'

/** A run of the class, and what it was worth once it is over. */
export interface FollowedRun extends AttemptSeen {
  readonly state: RunState
  readonly levels: RunLevels | null
}

/** Students × assignments, with every run of the class, those played freely and those set aside included. */
export interface ClassTable {
  /** In the order of the class list. */
  readonly students: readonly Student[]
  /** The latest last. */
  readonly assignments: readonly Assignment[]
  readonly runs: readonly FollowedRun[]
  readonly rows: readonly TableRow[]
}

export interface ClassProgress {
  /** Worst first, by each measure. */
  readonly competences: Readonly<Record<Measure, readonly ClassCompetence[]>>
  readonly toFollow: readonly ToFollow[]
}

export const askTable = (classroom: string): Promise<ClassTable> => askServer('GET', `/classes/${classroom}/table`)

export const askProgress = (classroom: string): Promise<ClassProgress> =>
  askServer('GET', `/classes/${classroom}/progress`)
