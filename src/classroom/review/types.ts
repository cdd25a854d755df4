import type { CriterionId, Level, YearId } from '../../referential/types.ts'
import type { Sheet } from '../../scoring/index.ts'
import type { AssignmentMode } from '../types.ts'

/** A copy has at most two markings. The ranks say who began first, and nothing else: both are blind to each other. */
export type Rank = 'first' | 'second'

/** Who marks: a teacher of the class, or whoever holds an invitation. The name is kept as it was then. */
export interface Marker {
  readonly kind: 'teacher' | 'evaluator'
  /** Of the teacher or of the invitation. */
  readonly id: string
  /** The teacher's login or the invitation's label. */
  readonly name: string
}

/** A level that a person gives a critère in place of what the machine proposes; null: not evaluated. */
export interface GivenLevel {
  readonly level: Level | null
  readonly why: string
}

/** A level for free writing, which the machine never gives. `entry` is the position in the transcript. */
export interface WritingLevel {
  readonly entry: number
  readonly criterion: CriterionId
  readonly level: Level
}

/** Tied to a line of the transcript: `entry` is its position. */
export interface Comment {
  readonly id: string
  readonly entry: number
  readonly text: string
}

/** What a critère was worth for the one who closed, beside what the machine proposed then; null: no level. */
export interface SignedLevel {
  readonly level: Level | null
  /** Null also where the machine had none of its own: free writing. */
  readonly machine: Level | null
}

/** One person's marking of one copy. */
export interface Marking {
  readonly run: string
  readonly rank: Rank
  readonly marker: Marker
  readonly state: 'open' | 'closed'
  /** Only what the person changed: elsewhere the proposal stands. */
  readonly levels: Readonly<Record<CriterionId, GivenLevel>>
  readonly writing: readonly WritingLevel[]
  readonly comments: readonly Comment[]
  readonly remark: string
  /** Out of 20, in half points; null: none. Always null in Seconde, and never told to a student. */
  readonly mark: number | null
  /** The levels as they were closed; null while open. */
  readonly signed: Readonly<Record<CriterionId, SignedLevel>> | null
  /** ISO 8601. */
  readonly updatedAt: string
}

/** One thing a marker does: the body of `POST /runs/:run/marking`. */
export type MarkingChange =
  /** `proposal`: back to what the machine proposes, without a reason. Any other level wants one. */
  | {
      readonly what: 'level'
      readonly criterion: CriterionId
      readonly level: Level | null | 'proposal'
      readonly why: string
    }
  | {
      readonly what: 'writing'
      readonly entry: number
      readonly criterion: CriterionId
      readonly level: Level | null
    }
  | { readonly what: 'remark'; readonly text: string }
  /** Rounded up to the half point. */
  | { readonly what: 'mark'; readonly mark: number | null }
  /** `id` is made by the page: the same again changes the text, an empty text takes the comment away. */
  | { readonly what: 'comment'; readonly id: string; readonly entry: number; readonly text: string }
  | { readonly what: 'close' }
  /** Not once both markers have closed: then it is the harmonisation that may be reopened. */
  | { readonly what: 'reopen'; readonly why: string }
  /** A teacher of the class goes on with the first marking of somebody else. */
  | { readonly what: 'take-over'; readonly why: string }

/** Why a change is refused: the `error` of a 409. */
export type MarkingProblem =
  /** A reason is wanted. */
  | 'why-missing'
  | 'remark-missing'
  /** Free writing still has no level. */
  | 'writing-missing'
  | 'not-on-the-sheet'
  | 'not-a-writing'
  | 'no-mark-this-year'
  | 'marking-closed'
  | 'marking-open'
  /** Somebody else marks this copy, or two do. */
  | 'marked-by-another'
  /** Neither marker has the other's levels before both have closed. */
  | 'both-closed'
  | 'not-both-closed'
  | 'not-differing'
  /** A difference still has no final level. */
  | 'difference-left'
  | 'mark-differs'
  /** The scenario has changed so that the play cannot be replayed: there is no sheet to mark. */
  | 'scenario-changed'
  /** The student may still go on. */
  | 'not-a-copy'

/** What two blind markers do not agree on, and what they settle. */
export interface Harmonisation {
  readonly state: 'open' | 'closed'
  /** Only the critères on which the two differ. */
  readonly differences: readonly Difference[]
  readonly marks: { readonly first: number | null; readonly second: number | null }
  /** The final one; null while none is settled, or where there is none. */
  readonly mark: number | null
  /** The final one; empty while it is not written. */
  readonly remark: string
}

export interface Difference {
  readonly criterion: CriterionId
  readonly first: Level | null
  readonly second: Level | null
  readonly final: GivenLevel | null
}

/** The body of `POST /runs/:run/harmonisation`: by either marker, or a teacher of the class. */
export type HarmonisationChange =
  | { readonly what: 'level'; readonly criterion: CriterionId; readonly level: Level | null; readonly why: string }
  /** `mark` must be given where the two differ; `remark` always. */
  | { readonly what: 'close'; readonly mark: number | null; readonly remark: string }
  | { readonly what: 'reopen'; readonly why: string }

export type LogWhat =
  | 'level'
  | 'writing'
  | 'remark'
  | 'mark'
  | 'close'
  | 'reopen'
  | 'take-over'
  | 'harmonise'
  | 'harmonise-close'
  | 'harmonise-reopen'

/** A line of the log: written once, never changed. Comments are not logged. */
export interface LogLine {
  /** ISO 8601. */
  readonly at: string
  readonly who: Marker
  /** The marking it is about; null: the harmonisation. */
  readonly rank: Rank | null
  readonly what: LogWhat
  readonly criterion: CriterionId | null
  readonly entry: number | null
  readonly from: string | number | null
  readonly to: string | number | null
  readonly why: string
}

/**
 * Where a copy stands for the one who asks. `waiting`: theirs is closed, the other marker's is not. `to-harmonise`: both
 * are closed and differ. Whoever has no marking of it sees how far it has come in all.
 */
export const COPY_STATES = ['to-do', 'begun', 'waiting', 'to-harmonise', 'closed'] as const
export type CopyState = (typeof COPY_STATES)[number]

/** A copy in the list. */
export interface CopyRow {
  readonly run: string
  /** The alias; under blind second marking « Copie » and a code that says nothing, until both have closed. */
  readonly label: string
  readonly anonymous: boolean
  readonly assignment: string | null
  readonly scenario: string
  readonly year: YearId
  readonly mode: AssignmentMode
  /** Left before its end. */
  readonly complete: boolean
  /** ISO 8601. */
  readonly startedAt: string
  readonly state: CopyState
  /** The rank under which the one who asks marks it; null: not theirs. */
  readonly mine: Rank | null
  /** Whether the one who asks may write in a marking of it: theirs and open, or a place is free. */
  readonly open: boolean
  /** In the sample of a second marking. */
  readonly second: boolean
  /** Names of the markers one may know of: all, or oneself alone while the marking is blind. */
  readonly markers: readonly string[]
}

/** The answer of `GET …/copies`. */
export interface CopyList {
  /** From `offset`, at most `limit`, in the order of the assignments, then of the class list; anonymous ones after, by their code. */
  readonly rows: readonly CopyRow[]
  /** How many rows the filter leaves in all. */
  readonly total: number
  /** How many of each state, whatever the filter on the state. */
  readonly counts: Readonly<Record<CopyState, number>>
  /** With a filter on a critère: copies left out because their sheet is still being derived; ask again in a moment. */
  readonly pending: number
}

/** The query of `GET …/copies`, as texts. */
export interface CopyFilter {
  readonly assignment?: string
  readonly state?: CopyState
  /** `1`: only the sample of a second marking. */
  readonly second?: string
  readonly criterion?: CriterionId
  /** With `criterion`: the level the machine proposes, or `to-evaluate`; without: any copy where it is in play. */
  readonly level?: '1' | '2' | '3' | '4' | 'to-evaluate'
  readonly offset?: string
  /** 100 when not said, at most 1000. */
  readonly limit?: string
}

/** A line of a sheet as it stands once a person has been through it. */
export interface ReviewedLine {
  readonly criterion: CriterionId
  /** The final level. */
  readonly level: Level | null
  /** What the machine proposes, the levels of free writing counted in. */
  readonly proposal: Level | null
  /** Why it is not the proposal; null when it is. */
  readonly why: string | null
}

/** The answer of `GET /runs/:run/marking`, and of every change: `transcript` comes from `GET /runs/:run`. */
export interface MarkingPage {
  readonly copy: CopyRow
  /** The machine's sheet with the levels of free writing counted in, evidence included; null: it cannot be replayed. */
  readonly sheet: Sheet | null
  readonly lines: readonly ReviewedLine[]
  /** Mine; null: not begun, or not mine. */
  readonly marking: Marking | null
  /** Of others, where one may see them: all but while a blind marking goes on. */
  readonly others: readonly Marking[]
  readonly harmonisation: Harmonisation | null
  /** What `proposedMark` gives for `lines`; null in Seconde and while something is to evaluate. */
  readonly proposedMark: number | null
  /** Oldest first; while blind, one's own lines alone. */
  readonly log: readonly LogLine[]
}

/** What of a closed copy `GET /runs/:run` adds, as `review`; null while it is not closed. */
export interface Review {
  readonly lines: readonly ReviewedLine[]
  readonly remark: string
  /** Never there for a student. */
  readonly mark?: number | null
}

/** A second marking of an assignment. */
export interface SecondMarking {
  readonly assignment: string
  /** The part of the copies that is marked twice: above 0, 1 for all. */
  readonly share: number
  /** Draws the sample and the codes of the copies. Stays on the server. */
  readonly seed: string
}

/** The answer of `GET /assignments/:assignment/second-marking`. */
export interface SecondMarkingState {
  /** Null: each copy is marked once. */
  readonly share: number | null
  /** How many copies are in the sample, and of them how many have how many closed markings. */
  readonly sample: number
  readonly closedOnce: number
  readonly closedTwice: number
  readonly toHarmonise: number
}
