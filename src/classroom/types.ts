import type { SpecialityId, YearId } from '../referential/types.ts'
import type { PlayOptions } from '../scenario/year-options.ts'

/** A class of a school year. Several teachers may share it. */
export interface Classroom {
  readonly id: string
  readonly name: string
  readonly year: YearId
  /** Null in Seconde, where it is not chosen yet. */
  readonly speciality: SpecialityId | null
  /** What its students type, with their own code, to come in. */
  readonly code: string
  /** Whether students may also play what was not assigned. */
  readonly freePractice: boolean
  /** The day its plays are erased, `YYYY-MM-DD`. */
  readonly purgeOn: string
  /** Made by Comptoir to show itself: may be removed whole. */
  readonly demonstration: boolean
  /** Whether its teachers asked to keep names here, for themselves alone; by default they stay in their own file. */
  readonly keepNames: boolean
}

/** A student as the school server knows one: an alias. A name, where a class keeps them, is never part of it. */
export interface Student {
  readonly id: string
  readonly classroom: string
  readonly alias: string
  /** The half-group, as the teacher calls it; null when the class is whole. */
  readonly group: string | null
  /** The rank in the class list, from 0. */
  readonly rank: number
}

export interface Teacher {
  readonly id: string
  readonly login: string
}

/** Training teaches while one plays. In evaluation the machine runs on the server and help is away. */
export type AssignmentMode = 'training' | 'evaluation'

/** Whom an assignment is for. */
export type Target =
  | { readonly to: 'class' }
  | { readonly to: 'group'; readonly group: string }
  | { readonly to: 'student'; readonly student: string }

/** What a teacher asks of a class, a half-group or a student. */
export interface Assignment {
  readonly id: string
  readonly classroom: string
  readonly scenario: string
  readonly year: YearId
  readonly mode: AssignmentMode
  readonly target: Target
  /** ISO 8601; null: from the start, or without end. */
  readonly opensAt: string | null
  readonly closesAt: string | null
  /** Closed by hand, whatever the dates. */
  readonly closed: boolean
  /** How many plays each student may begin; null: as many as one likes. */
  readonly attempts: number | null
  readonly options: PlayOptions
  /** The draw that all share, so that they meet the same client; null: each meets their own. */
  readonly seed: number | null
  /** Whether students may read the debrief of their evaluation. */
  readonly debrief: boolean
}

/** To whom a run belongs. The run itself is in the run store. */
export interface Attempt {
  readonly run: string
  readonly student: string
  readonly classroom: string
  /** Null when played freely, or when the assignment was taken back. */
  readonly assignment: string | null
  /** How it was begun, whatever became of the assignment: played freely is training. */
  readonly mode: AssignmentMode
  /** ISO 8601. */
  readonly startedAt: string
  /** Reset by the teacher: kept, and no longer counted. */
  readonly setAside: boolean
}

/** A link by which a person of outside reads the plays of a class, or of one assignment. */
export interface Invitation {
  readonly id: string
  readonly classroom: string
  readonly assignment: string | null
  /** What the teacher calls it. */
  readonly label: string
  /** ISO 8601. */
  readonly expiresAt: string
}
