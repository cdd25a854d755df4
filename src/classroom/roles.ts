import type { AssignmentMode } from './types.ts'

/** Who asks. */
export type Actor =
  | { readonly role: 'nobody' }
  | { readonly role: 'student'; readonly student: string; readonly classroom: string }
  | { readonly role: 'teacher'; readonly teacher: string; readonly classrooms: readonly string[] }
  | {
      readonly role: 'evaluator'
      readonly invitation: string
      readonly classroom: string
      readonly assignment: string | null
    }

/** A run as far as it decides who may see it. */
export interface RunSeen {
  readonly student: string
  readonly classroom: string
  readonly assignment: string | null
  readonly mode: AssignmentMode
  /** Whether its debrief is given to the student. */
  readonly debrief: boolean
  /** Whether its scenario is kept from the student for now, as `isWithheld` says. */
  readonly withheld: boolean
}

/** What is asked. Each names what it is asked of, where the answer depends on it. */
export type Action =
  /** What anyone may do: come in, leave, ask who one is. */
  | { readonly does: 'pass-the-door' }
  /** One's own list of plays and assignments, and beginning a play. */
  | { readonly does: 'study' }
  | { readonly does: 'open-a-class' }
  /** To change one's own password; to make an account for a colleague. */
  | { readonly does: 'keep-an-account' }
  /** Its students, codes, assignments, invitations, dates. */
  | { readonly does: 'run-a-class'; readonly classroom: string }
  /** Who has done what. `assignment` null: in all of the class. */
  | { readonly does: 'follow'; readonly classroom: string; readonly assignment: string | null }
  /**
   * To receive a scenario that a teacher brought to that class, whole: the key to its answers. `offered`: to the student
   * who asks; `assignments`: those that name it.
   */
  | {
      readonly does: 'take-a-scenario'
      readonly classroom: string
      readonly offered: boolean
      readonly assignments: readonly string[]
    }
  /** To play a run: see its present moment and move. */
  | { readonly does: 'play'; readonly run: RunSeen }
  /** To see again what a run has shown so far, and nothing more. */
  | { readonly does: 'retrace'; readonly run: RunSeen }
  /** To read a run whole, with what it was worth: the key to the answers. */
  | { readonly does: 'read-a-run'; readonly run: RunSeen }
  /** To find the copies to mark, and see what they tell together. `assignment` null: in all of the class. */
  | { readonly does: 'mark-copies'; readonly classroom: string; readonly assignment: string | null }
  /** To give levels, a remark and a mark. What another marker did blind is none of their business: see `review/`. */
  | { readonly does: 'mark-a-run'; readonly run: RunSeen }

/** The one rule of who may see or do what. Whatever it does not allow is refused. */
export function may(actor: Actor, action: Action): boolean {
  switch (action.does) {
    case 'pass-the-door':
      return true
    case 'study':
      return actor.role === 'student'
    case 'open-a-class':
    case 'keep-an-account':
      return actor.role === 'teacher'
    case 'run-a-class':
      return teaches(actor, action.classroom)
    case 'follow':
    case 'mark-copies':
      return teaches(actor, action.classroom) || evaluates(actor, action)
    case 'take-a-scenario':
      return (
        teaches(actor, action.classroom) ||
        [null, ...action.assignments].some((assignment) =>
          evaluates(actor, { classroom: action.classroom, assignment }),
        ) ||
        (actor.role === 'student' && actor.classroom === action.classroom && action.offered)
      )
    case 'play':
      return owns(actor, action.run)
    case 'retrace':
      return (
        (owns(actor, action.run) && (action.run.mode === 'evaluation' || !action.run.withheld)) ||
        reads(actor, action.run)
      )
    case 'read-a-run':
      return reads(actor, action.run)
    case 'mark-a-run':
      return teaches(actor, action.run.classroom) || evaluates(actor, action.run)
  }
}

function reads(actor: Actor, run: RunSeen): boolean {
  return (
    teaches(actor, run.classroom) ||
    evaluates(actor, run) ||
    (owns(actor, run) && !run.withheld && (run.mode !== 'evaluation' || run.debrief))
  )
}

function teaches(actor: Actor, classroom: string): boolean {
  return actor.role === 'teacher' && actor.classrooms.includes(classroom)
}

/** Invited for one assignment, an evaluator sees nothing else of the class. */
function evaluates(actor: Actor, seen: { readonly classroom: string; readonly assignment: string | null }): boolean {
  return (
    actor.role === 'evaluator' &&
    actor.classroom === seen.classroom &&
    (actor.assignment === null || actor.assignment === seen.assignment)
  )
}

function owns(actor: Actor, run: RunSeen): boolean {
  return actor.role === 'student' && actor.student === run.student && actor.classroom === run.classroom
}
