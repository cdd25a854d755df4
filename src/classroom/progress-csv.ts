import { competences } from '../referential/index.ts'
import { type Cell as CsvCell, toCsv } from './csv.ts'
import { type Measure, progressOf } from './progress.ts'
import type { StudentRuns } from './progress-class.ts'
import { type Cell, progressTable } from './progress-table.ts'
import { shareOf } from './progress-tally.ts'

interface Columns {
  /** What says who somebody is: heading, and a cell by student. */
  readonly who: readonly { readonly heading: string; readonly of: ReadonlyMap<string, CsvCell> }[]
  readonly assignments: readonly { readonly id: string; readonly heading: string }[]
  readonly measure: Measure
}

/** The table of a class for a spreadsheet, in the order given: who, each assignment, each competence. */
export function progressCsv(students: readonly StudentRuns[], { who, assignments, measure }: Columns): string {
  const table = progressTable(
    students,
    assignments.map(({ id }) => id),
  )
  return toCsv([
    [
      ...who.map(({ heading }) => heading),
      ...assignments.map(({ heading }) => heading),
      ...competences.map(({ id }) => `Niveau ${id}`),
    ],
    ...students.map(({ student, runs }, index) => [
      ...who.map(({ of }) => of.get(student) ?? null),
      ...(table[index]?.cells ?? []).map((cell) => (cell.state === 'nothing' ? null : cellInWords(cell, measure))),
      ...progressOf(runs).map(({ measures }) => measures?.[measure].level ?? null),
    ]),
  ])
}

/** « 9 sur 14 » and not « 9/14 », which a spreadsheet takes for a day. */
export function cellInWords({ state, measures, attempts }: Cell, measure: Measure): string {
  if (state !== 'done' || measures === null) return 'commencé'
  const { reached, levelled } = measures[measure]
  const times = attempts > 1 ? `, ${attempts} copies` : ''
  return `${reached} sur ${levelled} (${percent(shareOf({ reached, levelled }))}${times})`
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`
}
