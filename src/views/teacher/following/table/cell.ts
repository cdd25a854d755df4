import { isFor } from '../../../../classroom/assignment.ts'
import type { Assignment, Student } from '../../../../classroom/types.ts'
import type { Followed, FollowedRun } from '../asked.ts'

/** A column of the table: an assignment, or what was played outside of those that stand. */
export type Column = { readonly key: string; readonly assignment: Assignment | null }

export type CellState = 'notFor' | 'nothing' | 'begun' | 'left' | 'done'

export interface Cell {
  readonly student: Student
  readonly column: Column
  readonly state: CellState
  /** Oldest first, those set aside included. */
  readonly runs: readonly FollowedRun[]
}

/** The assignments, the latest first, then what was played freely when something was. */
export function columnsOf({ assignments, runs }: Followed): readonly Column[] {
  const asked = assignments.toReversed().map((assignment) => ({ key: assignment.id, assignment }))
  const free = runs.some((run) => run.assignment === null)
  return free ? [...asked, { key: 'free', assignment: null }] : asked
}

export function cellOf(student: Student, column: Column, all: readonly FollowedRun[]): Cell {
  const { assignment } = column
  const runs = all
    .filter((run) => run.student === student.id && run.assignment === (assignment?.id ?? null))
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
  const wanted = assignment === null || isFor(assignment, student)
  return { student, column, runs, state: stateOf(runs, wanted) }
}

function stateOf(runs: readonly FollowedRun[], wanted: boolean): CellState {
  const counted = runs.filter(({ setAside }) => !setAside)
  if (counted.length === 0) return wanted || runs.length > 0 ? 'nothing' : 'notFor'
  if (counted.some(({ state }) => state === 'done')) return 'done'
  return counted.some(({ state }) => state === 'left') ? 'left' : 'begun'
}
