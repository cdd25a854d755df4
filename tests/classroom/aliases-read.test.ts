import { describe, expect, test } from 'vitest'
import { readAliasTable } from '../../src/classroom/aliases-read.ts'
import { aliasTable, type NamedAlias } from '../../src/classroom/aliases-table.ts'
import { listText } from '../../src/classroom/class-list-text.ts'

const rows: readonly NamedAlias[] = [
  {
    alias: 'Écureuil ambre',
    code: '0123CDFH',
    student: { lastName: 'EXEMPLE', firstName: 'Élise', number: '02145670001', group: '1/2' },
  },
  { alias: 'Zèbre jade', code: '01234567', student: { lastName: '=MODÈLE', firstName: '', number: null, group: null } },
]

describe('a table read back', () => {
  test('says what was written', () => {
    expect(readAliasTable(aliasTable(rows))).toEqual(rows)
  })

  test('says so too when a spreadsheet has saved it again, with other separators and columns', () => {
    const lines = aliasTable(rows).replace('\uFEFF', '').split('\r\n')
    const saved = lines.map((line) => (line === '' ? '' : `note;${line}`).replaceAll(';', '\t')).join('\n')
    expect(readAliasTable(listText(Buffer.from(saved, 'latin1')))).toEqual(rows)
  })

  test('gives no code where one was spoilt', () => {
    expect(readAliasTable('Alias;Code personnel;Nom\nZèbre jade;1,23E+07;MODÈLE')?.[0]?.code).toBe('')
  })

  test('is refused when it is none', () => {
    expect(readAliasTable('Nom;Prénom\nEXEMPLE;Élise')).toBeUndefined()
    expect(readAliasTable('')).toBeUndefined()
  })
})
