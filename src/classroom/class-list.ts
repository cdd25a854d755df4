import { headingOfBareList } from './class-list-bare.ts'
import { type Row, rowsOf, SEPARATORS } from './class-list-cells.ts'
import { type Heading, headingOf, knownIn } from './class-list-heading.ts'
import { type ListedStudent, readLine } from './class-list-line.ts'
import type { ListProblem } from './class-list-problem.ts'

export interface ClassList {
  /** In the order of the list. */
  readonly students: readonly ListedStudent[]
  /** Every line with something in it is a student, or has a problem here; in the order of the lines. */
  readonly problems: readonly ListProblem[]
  /** The line that names the columns, from 1; what stands above it is not read. Null when no line does. */
  readonly headingLine: number | null
  /** Names of the columns left aside, never what they hold. */
  readonly leftAside: readonly string[]
}

/**
 * Reads a class list as pasted or decoded by `listText`: names, candidate numbers and half-groups, in any order of columns,
 * cut by `;`, tab or `,`. Whatever else the list holds (birth dates, national numbers) is neither kept nor quoted.
 */
export function readClassList(text: string): ClassList {
  const { rows, heading } = cut(text)
  const named = heading ?? headingOfBareList(rows)
  const read = rows.filter(({ line }) => line > named.line).map((row) => readLine(row, named))
  const { students, problems } = withoutRepeats(read.flatMap(({ student }) => student ?? []))
  const all = [...noticeOf(rows, heading, read.length), ...read.flatMap((one) => one.problems), ...problems]
  return {
    students,
    problems: all.toSorted((a, b) => a.line - b.line),
    headingLine: heading?.line ?? null,
    leftAside: named.leftAside,
  }
}

/** Cuts by the separator under which most headings are known; without any, by the one that gives most lines two cells. */
function cut(text: string): { rows: readonly Row[]; heading: Heading | undefined } {
  const tries = SEPARATORS.map((separator) => {
    const rows = rowsOf(text, separator)
    const heading = headingOf(rows)
    const known = heading === undefined ? 0 : knownIn(heading.columns)
    return { rows, heading, known, several: rows.filter(({ cells }) => cells.length > 1).length }
  })
  const best = tries.toSorted((a, b) => b.known - a.known || (a.known === 0 ? b.several - a.several : 0))[0]
  return { rows: best?.rows ?? [], heading: best?.heading }
}

function noticeOf(rows: readonly Row[], heading: Heading | undefined, lines: number): readonly ListProblem[] {
  const [first] = rows
  if (first === undefined)
    return [
      {
        line: 1,
        kept: false,
        message: 'La liste est vide.',
        advice: 'Collez au moins une ligne, avec un nom et un prénom.',
      },
    ]
  if (heading !== undefined && lines === 0)
    return [
      {
        line: heading.line,
        kept: false,
        message: 'Rien ne suit la ligne d’en-tête.',
        advice: 'Ajoutez une ligne par élève.',
      },
    ]
  if (heading !== undefined || rows.every(({ cells }) => cells.length < 2)) return []
  return [
    {
      line: first.line,
      kept: true,
      message:
        'Aucune ligne ne nomme les colonnes : les deux premières colonnes de mots sont lues comme nom et prénom.',
      advice: 'Si ce n’est pas cela, ajoutez une première ligne « Nom;Prénom;Groupe ».',
    },
  ]
}

/** The same student twice is kept once; two students may share a name, or by mistake a number. */
function withoutRepeats(found: readonly ListedStudent[]): Pick<ClassList, 'students' | 'problems'> {
  const [seen, numbers] = [new Map<string, ListedStudent>(), new Map<string, number>()]
  const students: ListedStudent[] = []
  const problems: ListProblem[] = []
  for (const student of found) {
    const { line, lastName, firstName, number } = student
    const key = [lastName, firstName, number ?? ''].join('\n').toLocaleLowerCase('fr')
    const before = seen.get(key)
    const sameNumber = number === null ? undefined : numbers.get(number)
    if (before !== undefined) {
      problems.push({
        line,
        kept: false,
        message: `« ${[lastName, firstName].join(' ').trim()} » est déjà à la ligne ${before.line} : gardé une seule fois.`,
        advice: 'Si deux élèves portent ce nom, ajoutez un second prénom ou le numéro candidat.',
      })
      continue
    }
    if (sameNumber !== undefined)
      problems.push({
        line,
        kept: true,
        message: `Ce numéro candidat est déjà à la ligne ${sameNumber}.`,
        advice: 'Vérifiez les deux lignes : un numéro ne sert qu’à un élève.',
      })
    seen.set(key, student)
    if (number !== null) numbers.set(number, line)
    students.push(student)
  }
  return { students, problems }
}
