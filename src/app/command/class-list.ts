import { readFileSync, writeFileSync } from 'node:fs'
import { drawAliases, MOST_ALIASES } from '../../classroom/aliases.ts'
import { aliasTable } from '../../classroom/aliases-table.ts'
import { type ClassList, readClassList } from '../../classroom/class-list.ts'
import { formatListProblem } from '../../classroom/class-list-problem.ts'
import { listText } from '../../classroom/class-list-text.ts'
import { drawCodes, PERSONAL_CODE_LENGTH } from '../../classroom/codes.ts'
import { randomBytes } from '../../server/random-bytes.ts'
import { seedOf } from './seed-of.ts'
import { UsageError, unreadable } from './usage-error.ts'

/**
 * `class-list FILE [--seed N] [--out FILE]`: the alias ↔ name table of a class list, with a personal code each, as CSV. What
 * is to be looked at goes to the error output; `ok` is false when a line of the list is not in the table.
 */
export function classListCommand(
  path: string | undefined,
  options: { readonly seed: string | undefined; readonly out: string | undefined },
): { ok: boolean; text: string } {
  if (path === undefined) throw new UsageError('class-list : indiquez un fichier de liste de classe.')
  const list = readClassList(listText(bytesOf(path)))
  for (const problem of list.problems) process.stderr.write(`${path}, ${formatListProblem(problem)}\n`)
  if (list.leftAside.length > 0) process.stderr.write(`${path} : colonnes non lues : ${list.leftAside.join(', ')}.\n`)
  const ok = list.problems.every(({ kept }) => kept)
  const table = tableOf(list, options.seed)
  if (options.out === undefined) return { ok, text: table.trimEnd() }
  try {
    writeFileSync(options.out, table)
  } catch {
    throw new UsageError(`${options.out} : écriture impossible.`)
  }
  return { ok, text: `${options.out} : ${list.students.length} élèves.` }
}

function tableOf({ students }: ClassList, seed: string | undefined): string {
  if (students.length > MOST_ALIASES)
    throw new UsageError(`class-list : ${students.length} élèves, ${MOST_ALIASES} au plus dans une classe.`)
  const aliases = drawAliases(students.length, seed === undefined ? anySeed() : seedOf(seed))
  const codes = drawCodes({ count: students.length, length: PERSONAL_CODE_LENGTH }, randomBytes())
  return aliasTable(
    students.map((student, index) => ({ student, alias: aliases[index] ?? '', code: codes[index] ?? '' })),
  )
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}
