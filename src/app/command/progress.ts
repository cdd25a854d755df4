import { MEASURES, type Measure } from '../../classroom/progress.ts'
import { type StudentRuns, toFollow, worstFirst } from '../../classroom/progress-class.ts'
import { cellInWords, percent, progressCsv } from '../../classroom/progress-csv.ts'
import { progressTable } from '../../classroom/progress-table.ts'
import { competences } from '../../referential/index.ts'
import { copiesByStudent } from './copies.ts'
import { UsageError } from './usage-error.ts'

const COLOURS = { red: 'rouge', amber: 'orange', green: 'vert' } as const
const MEASURE_WORDS = { last: 'dernière copie', best: 'meilleure copie', mean: 'moyenne des copies' } as const

/**
 * `progress COPIES… [--measure last|best|mean] [--csv]`: what a class has reached, from its saved copies. As text, the
 * competences worst first, those to follow first and the copies; with `--csv`, the table a spreadsheet opens. `ok` is
 * false when a copy could not be read.
 */
export function progressCommand(
  paths: readonly string[],
  { measure: wanted = 'last', csv }: { readonly measure: string | undefined; readonly csv: boolean },
): { ok: boolean; text: string } {
  if (paths.length === 0) throw new UsageError('progress : indiquez des copies, ou un dossier par élève.')
  const measure = MEASURES.find((one) => one === wanted)
  if (measure === undefined) throw new UsageError(`--measure « ${wanted} » n’existe pas : ${MEASURES.join(', ')}.`)
  const { students, refused } = copiesByStudent(paths)
  for (const message of refused) process.stderr.write(`${message}\n`)
  const text = csv ? asCsv(students, measure) : asText(students, measure)
  return { ok: refused.length === 0, text }
}

function asText(students: readonly StudentRuns[], measure: Measure): string {
  const seen = worstFirst(students, measure).filter(({ share }) => share !== null)
  const unseen = competences.filter(({ id }) => seen.every(({ competence }) => competence !== id))
  const assignments = assignmentsOf(students)
  return [
    `Compétences, les moins acquises d’abord (${MEASURE_WORDS[measure]}, part du niveau attendu)`,
    ...seen.map(
      ({ competence, share, colour, students: count }) =>
        `  ${competence}  ${percent(share).padStart(5)}  ${colour === null ? '' : COLOURS[colour]}  (${count} élève${count > 1 ? 's' : ''})`,
    ),
    ...(unseen.length > 0 ? [`  jamais vues : ${unseen.map(({ id }) => id).join(', ')}`] : []),
    'À suivre d’abord',
    ...toFollow(students).map((one) =>
      one.why === 'nothing-done'
        ? `  ${one.student} : aucune copie terminée`
        : `  ${one.student} : niveau 1 pour ${one.criteria.join(', ')}`,
    ),
    'Copies',
    ...progressTable(students, assignments).flatMap(({ student, cells }) => [
      `  ${student}`,
      ...cells
        .filter(({ state }) => state !== 'nothing')
        .map((cell) => `    ${cell.assignment} : ${cellInWords(cell, measure)}`),
    ]),
  ].join('\n')
}

function asCsv(students: readonly StudentRuns[], measure: Measure): string {
  const assignments = assignmentsOf(students).map((id) => ({ id, heading: id }))
  const who = [{ heading: 'Élève', of: new Map(students.map(({ student }) => [student, student])) }]
  return progressCsv(students, { who, assignments, measure }).trimEnd()
}

function assignmentsOf(students: readonly StudentRuns[]): readonly string[] {
  return [...new Set(students.flatMap(({ runs }) => runs.flatMap(({ assignment }) => assignment ?? [])))].sort()
}
