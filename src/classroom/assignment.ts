import { year as yearOf } from '../referential/index.ts'
import { type PlayOptions, type TimeMultiplier, YEAR_OPTIONS } from '../scenario/year-options.ts'
import type { Assignment, Attempt, Student } from './types.ts'

/** Why an assignment cannot be made. */
export type AssignmentProblem =
  /** No certificative mode exists in this year: the rule is official. */
  'no-evaluation-this-year' | 'window' | 'attempts'

/** An evaluation gives no help while one plays, whatever was asked: nothing that tells what a reply was worth. */
export const WITHOUT_HELP = { feedback: 'debrief', hints: false, hintCost: 0, repairs: 0 } as const

type Draft = Omit<Assignment, 'options' | 'debrief' | 'closed'> & { readonly options: Partial<PlayOptions> }

/** The assignment that a draft makes, with what will be in force written out; or why it makes none. */
export function newAssignment(draft: Draft): Assignment | AssignmentProblem {
  const { mode, opensAt, closesAt, attempts } = draft
  if (mode === 'evaluation' && !yearOf(draft.year).certification) return 'no-evaluation-this-year'
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) return 'window'
  if (attempts !== null && attempts < 1) return 'attempts'
  const asked = { ...YEAR_OPTIONS[draft.year], ...draft.options }
  const options = mode === 'evaluation' ? { ...asked, ...WITHOUT_HELP } : asked
  // In training the debrief is part of the play.
  return { ...draft, options, closed: false, debrief: mode === 'training' }
}

/** Whether an assignment is for this student. */
export function isFor({ target, classroom }: Pick<Assignment, 'target' | 'classroom'>, student: Student): boolean {
  if (classroom !== student.classroom) return false
  if (target.to === 'group') return target.group === student.group
  return target.to === 'class' || target.student === student.id
}

export type Window = 'not-yet' | 'open' | 'closed'

/** Where an assignment stands at a time, ISO 8601. */
export function windowAt({ opensAt, closesAt, closed }: Assignment, now: string): Window {
  if (closed || (closesAt !== null && now >= closesAt)) return 'closed'
  return opensAt !== null && now < opensAt ? 'not-yet' : 'open'
}

/** How many more plays a student may begin; null: as many as one likes. */
export function attemptsLeft({ attempts, id }: Assignment, begun: readonly Attempt[]): number | null {
  if (attempts === null) return null
  const counted = begun.filter(({ assignment, setAside }) => assignment === id && !setAside)
  return Math.max(0, attempts - counted.length)
}

/** What is in force for one student: the time to reply is theirs to set, and no reason is asked. */
export function optionsFor(options: PlayOptions, timeMultiplier: TimeMultiplier | undefined): PlayOptions {
  return timeMultiplier === undefined ? options : { ...options, timeMultiplier }
}
