import type { Measure } from '../../../classroom/progress.ts'
import type { ClassCompetence, ToFollow } from '../../../classroom/progress-class.ts'
import type { RunLevels, RunState } from '../../../classroom/run-levels.ts'
import type { Assignment, Classroom, Student } from '../../../classroom/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { askServer } from '../../api.ts'
import { askOwnScenarios, type OwnShown } from './own/own-scenarios.ts'

/** A run of the class, and what it was worth once it is over. */
export interface FollowedRun extends AttemptSeen {
  readonly state: RunState
  readonly levels: RunLevels | null
  /** Whether a grave fault was made in it, over or not. */
  readonly fault: boolean
}

/** A class with all that was assigned to it and played in it, played freely and set aside included. */
export interface Followed {
  readonly classroom: Classroom
  /** In the order of the class list. */
  readonly students: readonly Student[]
  /** The latest last. */
  readonly assignments: readonly Assignment[]
  readonly runs: readonly FollowedRun[]
  /** What its teachers brought. */
  readonly own: readonly OwnShown[]
  /** By student; empty unless the class keeps its names on the server. */
  readonly names: Readonly<Record<string, string>>
}

export interface ClassProgress {
  /** Worst first, by each measure. */
  readonly competences: Readonly<Record<Measure, readonly ClassCompetence[]>>
  readonly toFollow: readonly ToFollow[]
}

type Table = Omit<Followed, 'classroom' | 'own' | 'names'>

export const askTable = (classroom: string): Promise<Table> => askServer('GET', `/classes/${classroom}/table`)

export async function askFollowed(id: string): Promise<Followed> {
  const [{ classroom, names }, { students, assignments, runs }, own] = await Promise.all([
    askServer<{ readonly classroom: Classroom; readonly names: Followed['names'] }>('GET', `/classes/${id}`),
    askTable(id),
    askOwnScenarios(id),
  ])
  return { classroom, students, assignments, runs, own, names }
}

export const askProgress = (classroom: string): Promise<ClassProgress> =>
  askServer('GET', `/classes/${classroom}/progress`)

/** What a page of the class is about, and how to ask again once something was changed. */
export interface FollowedPage {
  readonly of: Followed
  readonly again: () => Promise<void>
}
