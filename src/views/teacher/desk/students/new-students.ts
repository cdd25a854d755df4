import { drawAliases } from '../../../../classroom/aliases.ts'
import type { NamedAlias } from '../../../../classroom/aliases-table.ts'
import type { ListedStudent } from '../../../../classroom/class-list-line.ts'
import { fullNameOf } from '../../names/full-name.ts'

/** Half-groups as the list says, none, or two of the same size in the order of the list. */
export type Grouping = 'listed' | 'none' | 'two'

/** Somebody of the list under an alias; the code comes from the server. */
export type Paired = Omit<NamedAlias, 'code'>

/** Those of a list who have no place in the class yet, as far as the names read during the visit tell. */
export function newcomers(
  students: readonly ListedStudent[],
  known: Iterable<Pick<ListedStudent, 'lastName' | 'firstName' | 'number'>>,
): readonly ListedStudent[] {
  const taken = new Set([...known].map(keyOf))
  return students.filter((student) => !taken.has(keyOf(student)))
}

/** Gives each an alias, and a half-group. */
export function paired(
  students: readonly ListedStudent[],
  grouping: Grouping,
  seed: number,
  taken: Iterable<string>,
): readonly Paired[] {
  const aliases = drawAliases(students.length, seed, taken)
  return students.map(({ line: _, ...student }, index) => ({
    alias: aliases[index] ?? '',
    student: { ...student, group: groupOf(student.group, grouping, index < students.length / 2) },
  }))
}

/** One student as the server is told of. */
interface Sent {
  readonly alias: string
  readonly group: string | null
  readonly name: string | null
}

/**
 * All that the server is told: no name, unless the teacher asked that this class keep them. In the order of the aliases:
 * that of the list would say who is who.
 */
export function toSend(rows: readonly Paired[], keepNames: boolean): readonly Sent[] {
  return rows
    .map(({ alias, student }) => ({ alias, group: student.group, name: keepNames ? fullNameOf(student) : null }))
    .sort((a, b) => a.alias.localeCompare(b.alias, 'fr'))
}

function groupOf(listed: string | null, grouping: Grouping, first: boolean): string | null {
  if (grouping === 'listed') return listed
  if (grouping === 'none') return null
  return first ? 'A' : 'B'
}

const keyOf = ({ lastName, firstName, number }: Pick<ListedStudent, 'lastName' | 'firstName' | 'number'>) =>
  [lastName, firstName, number ?? ''].join('\n').toLocaleLowerCase('fr')
