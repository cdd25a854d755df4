import { aliasTable, type NamedAlias } from '../../../classroom/aliases-table.ts'
import type { Classroom } from '../../../classroom/types.ts'
import { saveFile } from '../../kit/save-file.ts'
import { namesOf, namesSaved } from './kept-names.ts'

const lastName = ({ student }: NamedAlias) => `${student.lastName} ${student.firstName}`

/** Downloads the table of who is who, by name; what it holds is then no longer to be lost. */
export function saveTable(classroom: Classroom): void {
  const rows = [...namesOf(classroom.id).byAlias.values()].sort((a, b) => lastName(a).localeCompare(lastName(b), 'fr'))
  saveFile(`comptoir-${fileWord(classroom.name)}-table.csv`, 'text/csv;charset=utf-8', aliasTable(rows))
  namesSaved(classroom.id)
}

/** A name that any system takes in a file name. */
export function fileWord(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
  return words.replace(/^-|-$/g, '').toLowerCase() || 'classe'
}
