import { finished, type Measure, type ScoredRun } from './progress.ts'
import type { StudentRuns } from './progress-class.ts'
import { type Colour, colourOf, shareOf, sumOf, type Tally, tallyOf } from './progress-tally.ts'

/** What a student did of an assignment. */
export interface Cell {
  readonly assignment: string
  /** `begun`: a run is open and none is over yet. */
  readonly state: 'nothing' | 'begun' | 'done'
  /** How many runs were begun. */
  readonly attempts: number
  /** The copy that a click opens: the last one over, else the one being played. */
  readonly run: string | null
  /** Null when no run is over. */
  readonly measures: Readonly<Record<Measure, Tally>> | null
}

export interface TableRow {
  readonly student: string
  /** In the order of the assignments. */
  readonly cells: readonly Cell[]
}

/** Students × assignments, in the order given. */
export function progressTable(students: readonly StudentRuns[], assignments: readonly string[]): readonly TableRow[] {
  return students.map(({ student, runs }) => ({
    student,
    cells: assignments.map((assignment) => cellOf(assignment, runs)),
  }))
}

/** The colour of a cell, by the measure a teacher chose. */
export function cellColour({ measures }: Cell, measure: Measure): Colour | null {
  return measures === null ? null : colourOf(shareOf(measures[measure]))
}

function cellOf(assignment: string, all: readonly ScoredRun[]): Cell {
  const runs = all.filter((one) => one.assignment === assignment)
  const done = finished(runs)
  const last = done.at(-1) ?? runs.at(-1)
  return {
    assignment,
    state: done.length > 0 ? 'done' : runs.length > 0 ? 'begun' : 'nothing',
    attempts: runs.length,
    run: last?.run ?? null,
    measures: measuresOf(done.map(({ sheet }) => tallyOf(sheet))),
  }
}

function measuresOf(tallies: readonly Tally[]): Cell['measures'] {
  const last = tallies.at(-1)
  if (last === undefined) return null
  const best = tallies.reduce((kept, one) => ((shareOf(one) ?? 0) > (shareOf(kept) ?? 0) ? one : kept))
  return { last, best, mean: sumOf(tallies) }
}
