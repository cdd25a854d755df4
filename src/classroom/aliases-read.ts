import type { NamedAlias } from './aliases-table.ts'
import { type Row, rowsOf, SEPARATORS } from './class-list-cells.ts'
import { PERSONAL_CODE_LENGTH, readCode } from './codes.ts'

const HEADINGS = {
  alias: 'alias',
  code: 'code personnel',
  lastName: 'nom',
  firstName: 'prenom',
  number: 'numero candidat',
  group: 'groupe',
} as const

/**
 * Reads back what `aliasTable` wrote, also after a spreadsheet has saved it again with another separator, and whatever
 * columns were added or moved. Undefined when it is no such table: no line names an alias and a name.
 */
export function readAliasTable(text: string): readonly NamedAlias[] | undefined {
  for (const separator of SEPARATORS) {
    const rows = rowsOf(text, separator)
    const at = rows.findIndex(({ cells }) => isHeading(cells))
    if (at !== -1) return rows.slice(at + 1).flatMap((row) => read(row, rows[at]?.cells.map(plain) ?? []) ?? [])
  }
  return undefined
}

function isHeading(cells: readonly string[]): boolean {
  const names = cells.map(plain)
  return names.includes(HEADINGS.alias) && names.includes(HEADINGS.lastName)
}

function read({ cells }: Row, names: readonly string[]): NamedAlias | undefined {
  const cell = (kind: keyof typeof HEADINGS) => cells[names.indexOf(HEADINGS[kind])] ?? ''
  const alias = cell('alias')
  if (alias === '') return undefined
  return {
    alias,
    // A code that was lost or spoilt is none: the student then needs a new one.
    code: readCode(cell('code'), PERSONAL_CODE_LENGTH) ?? '',
    student: {
      lastName: cell('lastName'),
      firstName: cell('firstName'),
      number: cell('number') || null,
      group: cell('group') || null,
    },
  }
}

function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
