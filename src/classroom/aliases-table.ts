import type { ListedStudent } from './class-list-line.ts'
import { showCode } from './codes.ts'
import { toCsv } from './csv.ts'

/** A student and what Comptoir calls them. */
export interface NamedAlias {
  readonly alias: string
  readonly code: string
  readonly student: Omit<ListedStudent, 'line'>
}

/**
 * The alias ↔ name table, as the file a teacher keeps: nothing else knows who is who. In the order given, with headings
 * that `readClassList` knows, so that the list can be imported again from it.
 */
export function aliasTable(rows: readonly NamedAlias[]): string {
  return toCsv([
    ['Alias', 'Code personnel', 'Nom', 'Prénom', 'Numéro candidat', 'Groupe'],
    ...rows.map(({ alias, code, student }) => [
      alias,
      showCode(code),
      student.lastName,
      student.firstName,
      student.number,
      student.group,
    ]),
  ])
}
