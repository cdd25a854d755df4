import type { SpecialityId } from '../../referential/types.ts'
import { type Cell, toCsv } from '../csv.ts'
import { examsOf, mainExam } from './grids.ts'
import type { ReviewedCopy } from './types.ts'
import { NATURE, NOT_A_CCF, splitName } from './words.ts'

/** A candidate's line: marks in the order of the épreuves. */
export interface RecapRow {
  readonly number: string
  readonly last: string
  readonly first: string
  readonly marks: readonly (number | null)[]
}

/** Mean, lowest and highest of each épreuve; null where nobody has a mark. */
export interface RecapStatistic {
  readonly label: string
  readonly kind: 'AVERAGE' | 'MIN' | 'MAX'
  readonly values: readonly (number | null)[]
}

/** The table that a school sends round: one line per candidate, one column per épreuve out of 20. */
export interface RecapNotes {
  readonly exams: readonly string[]
  readonly rows: readonly RecapRow[]
  readonly statistics: readonly RecapStatistic[]
}

export const RECAP_HEADINGS = ['Numéro', 'Nom', 'Prénom'] as const
/** A copy is one situation and has one mark; the official table has one per épreuve. */
export const WHERE_MARKS_STAND =
  'La note d’une copie figure sous l’épreuve dont elle met en jeu le plus de critères. Une note n’est pas communiquée au candidat.'

/** Of the copies of one class, the last closed one of each candidate counting, in the order given. */
export function recapNotes(copies: readonly ReviewedCopy[], speciality: SpecialityId | null): RecapNotes {
  const exams = examsOf(speciality)
  const lastOf = new Map<string, ReviewedCopy>()
  for (const copy of copies) {
    const known = lastOf.get(copy.candidate.alias)
    if (known === undefined || counts(copy) > counts(known)) lastOf.set(copy.candidate.alias, copy)
  }
  const rows = [...lastOf.values()].map((copy) => rowOf(copy, exams))
  const statistic = (label: string, kind: RecapStatistic['kind'], of: (marks: readonly number[]) => number) => ({
    label,
    kind,
    values: exams.map((_, index) => {
      const marks = rows.flatMap((row) => row.marks[index] ?? [])
      return marks.length === 0 ? null : of(marks)
    }),
  })
  return {
    exams,
    rows,
    statistics: [
      statistic('Moyenne', 'AVERAGE', (marks) => marks.reduce((sum, one) => sum + one, 0) / marks.length),
      statistic('Note la plus basse', 'MIN', (marks) => Math.min(...marks)),
      statistic('Note la plus haute', 'MAX', (marks) => Math.max(...marks)),
    ],
  }
}

/** The same for a spreadsheet that opens CSV. */
export function recapCsv({ exams, rows, statistics }: RecapNotes): string {
  const blank: readonly Cell[] = []
  return toCsv([
    [NATURE],
    [NOT_A_CCF],
    [WHERE_MARKS_STAND],
    blank,
    [...RECAP_HEADINGS, ...exams.map((exam) => `${exam} (sur 20)`)],
    ...rows.map(({ number, last, first, marks }): readonly Cell[] => [number || null, last, first || null, ...marks]),
    ...statistics.map(({ label, values }): readonly Cell[] => [null, label, null, ...values]),
  ])
}

/** A closed copy before an open one, then the latest. */
function counts({ settled, startedAt }: ReviewedCopy): string {
  return `${settled ? 1 : 0} ${startedAt}`
}

function rowOf(copy: ReviewedCopy, exams: readonly string[]): RecapRow {
  const { alias, name, number } = copy.candidate
  const main = mainExam(copy)
  return {
    number: number ?? '',
    ...(name === null ? { last: alias, first: '' } : splitName(name)),
    marks: exams.map((exam) => (exam === main && copy.settled ? copy.mark : null)),
  }
}
