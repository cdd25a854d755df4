import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawAliases, MOST_ALIASES } from '../../src/classroom/aliases.ts'
import { aliasTable } from '../../src/classroom/aliases-table.ts'
import { readClassList } from '../../src/classroom/class-list.ts'

const seed = fc.integer({ min: 0, max: 0xffffffff })

describe('aliases', () => {
  test('are each other’s only once, whatever the class', () => {
    fc.assert(
      fc.property(seed, fc.nat(MOST_ALIASES), (from, count) => {
        const aliases = drawAliases(count, from)
        expect(new Set(aliases).size).toBe(count)
        for (const alias of aliases) expect(alias).toMatch(/^\p{Lu}\p{Ll}+ \p{Ll}+$/u)
      }),
    )
  })

  test('of a class of forty are forty different animals', () => {
    expect(new Set(drawAliases(40, 7).map((alias) => alias.split(' ')[0])).size).toBe(40)
  })

  test('are the same for a seed, and others for another', () => {
    expect(drawAliases(30, 5)).toEqual(drawAliases(30, 5))
    expect(drawAliases(30, 5)).not.toEqual(drawAliases(30, 6))
  })

  test('of students who come later go on where the first ones stopped', () => {
    fc.assert(
      fc.property(seed, fc.nat(60), fc.nat(60), (from, before, after) => {
        const first = drawAliases(before, from)
        expect([...first, ...drawAliases(after, from, first)]).toEqual(drawAliases(before + after, from))
      }),
    )
  })

  test('run out with a clear failure', () => {
    expect(() => drawAliases(MOST_ALIASES + 1, 1)).toThrow(RangeError)
    expect(() => drawAliases(1, 1, drawAliases(MOST_ALIASES, 9))).toThrow(RangeError)
  })
})

describe('the alias table', () => {
  const students = [
    { lastName: 'MODÈLE', firstName: 'Zoé', number: '02145670001', group: '1/2' },
    { lastName: '=TÉMOIN', firstName: 'Ali', number: null, group: null },
  ]
  const table = aliasTable(
    students.map((student, index) => ({ alias: ['Loutre azur', 'Renard jade'][index]!, code: '4T7C93RX', student })),
  )

  test('says who is who', () => {
    expect(table).toContain("\r\nLoutre azur;4T7C-93RX;MODÈLE;Zoé;'02145670001;'1/2\r\n")
    expect(table).toContain("\r\nRenard jade;4T7C-93RX;'=TÉMOIN;Ali;;\r\n")
  })

  test('is a class list that can be imported again', () => {
    const read = readClassList(table)
    expect(read.students.map(({ line, ...one }) => one)).toEqual(students)
    expect(read.problems).toEqual([])
  })
})
