import { type Cell as CsvCell, toCsv } from '../../../../classroom/csv.ts'
import type { Measure } from '../../../../classroom/progress.ts'
import type { Student } from '../../../../classroom/types.ts'
import type { Translate } from '../../../../i18n/index.ts'
import type { Followed } from '../asked.ts'
import { type Cell, type Column, cellOf, columnsOf } from './cell.ts'
import { worthOf } from './cell-level.ts'

interface Words {
  readonly t: Translate
  readonly titleOf: (scenario: string) => string
  /** The name of a student when the teacher's own table says it; null when it is not known here. */
  readonly nameOf: (student: Student) => string | null
}

const HEADS = [
  ...(['rank', 'alias', 'name', 'group', 'work', 'year', 'mode', 'state', 'runs'] as const),
  ...(['last', 'best', 'mean', 'reached', 'levelled'] as const),
]

/** The table as a file for a spreadsheet: one line for each student and assignment, in the order of the class list. */
export function tableCsv(of: Followed, words: Words): string {
  const columns = columnsOf(of)
  const heads = HEADS.map((head) => words.t(`following.csv.${head}`))
  const lines = of.students.flatMap((student) =>
    columns.map((column) => lineOf(cellOf(student, column, of.runs), words)),
  )
  return toCsv([heads, ...lines])
}

function lineOf({ student, column, state, runs }: Cell, words: Words): readonly CsvCell[] {
  const counted = runs.filter(({ setAside }) => !setAside)
  const last = worthOf(counted, 'last')
  const level = (measure: Measure) => worthOf(counted, measure)?.level ?? null
  return [
    student.rank + 1,
    student.alias,
    words.nameOf(student),
    student.group,
    ...workOf(column, words),
    words.t(`following.table.${state}`),
    counted.length,
    level('last'),
    level('best'),
    level('mean'),
    last?.tally.reached ?? null,
    last?.tally.levelled ?? null,
  ]
}

function workOf({ assignment }: Column, { t, titleOf }: Words): readonly CsvCell[] {
  if (assignment === null) return [t('following.table.free'), null, t('following.form.training')]
  const { scenario, year, mode } = assignment
  return [titleOf(scenario), t(`words.year.${year}`), t(`following.form.${mode}`)]
}
