import { beforeEach, describe, expect, test } from 'vitest'
import type { NamedAlias } from '../../../src/classroom/aliases-table.ts'
import {
  addNames,
  dropName,
  forgetNames,
  hasUnsaved,
  namesOf,
  namesSaved,
  readNames,
} from '../../../src/views/teacher/names/kept-names.ts'

const row = (alias: string, code: string, lastName = 'EXEMPLE'): NamedAlias => ({
  alias,
  code,
  student: { lastName, firstName: '', number: null, group: null },
})
const codeOf = (alias: string) => namesOf('a').byAlias.get(alias)?.code

beforeEach(() => forgetNames())

describe('the names in the memory of the page', () => {
  test('are those of the file, but for a code renewed since', () => {
    addNames('a', [row('Zèbre jade', 'NEW', '')])
    readNames('a', [row('Zèbre jade', 'OLD'), row('Loutre ambre', 'OTHER')])
    expect([codeOf('Zèbre jade'), codeOf('Loutre ambre')]).toEqual(['NEW', 'OTHER'])
    expect(namesOf('a').byAlias.get('Zèbre jade')?.student.lastName).toBe('EXEMPLE')
    expect([...namesOf('a').unsaved]).toEqual(['Zèbre jade'])
  })

  test('are to be saved until they are, erased or forgotten', () => {
    readNames('a', [row('Loutre ambre', 'CODE')])
    expect(hasUnsaved()).toBe(false)
    addNames('a', [row('Zèbre jade', 'CODE')])
    namesSaved('a')
    expect(hasUnsaved()).toBe(false)
    addNames('a', [row('Zèbre jade', 'CODE')])
    dropName('a', 'Zèbre jade')
    expect(hasUnsaved()).toBe(false)
    addNames('b', [row('Zèbre jade', 'CODE')])
    forgetNames('a')
    expect([hasUnsaved(), namesOf('a').byAlias.size]).toEqual([true, 0])
  })
})
