import { expect, it } from 'vitest'
import { toCsv } from '../../../../src/classroom/csv.ts'
import type { Level } from '../../../../src/referential/types.ts'
import type { FollowedRun } from '../../../../src/views/teacher/following/asked.ts'
import { inListOrder, type NameOf } from '../../../../src/views/teacher/following/list-order.ts'
import { cellOf, columnsOf } from '../../../../src/views/teacher/following/table/cell.ts'
import { worthOf } from '../../../../src/views/teacher/following/table/cell-level.ts'
import { namedCsv } from '../../../../src/views/teacher/following/table/named-csv.ts'
import { assignment, attempt, classroom, student } from '../../../support/classroom.ts'

function over(run: string, day: number, levels: readonly Level[], change: Partial<FollowedRun> = {}): FollowedRun {
  const startedAt = `2026-11-0${day}T08:00:00.000Z`
  return {
    ...attempt({ run, startedAt }),
    ...{ scenario: 'velo-electrique', year: 'premiere', length: 9, finished: true, updatedAt: startedAt },
    state: 'done',
    fault: false,
    levels: {
      competences: [],
      criteria: levels.map((level, at) => ({ id: `MCV.1.${at}`, status: 'levelled', level, mean: level })),
    },
    ...change,
  }
}

const RUNS = [over('best', 1, [4, 4, 3]), over('worst', 2, [1, 1, 2]), over('last', 3, [3, 2, 2])]

it('reads the last, the best and the mean of several plays by the rule of the sheets', () => {
  expect(worthOf(RUNS, 'last')).toEqual({ level: 2, tally: { reached: 1, levelled: 3 } })
  expect(worthOf(RUNS, 'best')).toEqual({ level: 4, tally: { reached: 3, levelled: 3 } })
  expect(worthOf(RUNS, 'mean')).toEqual({ level: 2, tally: { reached: 4, levelled: 9 } })
  expect(worthOf([{ ...RUNS[0]!, setAside: true }], 'best')).toBeNull()
  expect(worthOf([over('written', 1, [])], 'last')).toBeNull()
})

it('tells nothing done from not concerned, and from a play that was broken off', () => {
  const column = { key: 'a', assignment: assignment({ target: { to: 'group', group: 'A' } }) }
  const state = (group: string, runs: readonly FollowedRun[]) => cellOf(student({ group }), column, runs).state
  expect(state('B', [])).toBe('notFor')
  expect(state('A', [])).toBe('nothing')
  expect(state('A', [over('x', 1, [], { state: 'begun', levels: null })])).toBe('begun')
  expect(state('A', [over('x', 1, [1], { state: 'left' })])).toBe('left')
  expect(state('A', [over('x', 1, [1], { state: 'left' }), over('y', 2, [1])])).toBe('done')
  // Reset: kept to be read, to be done again.
  expect(state('A', [over('x', 1, [1], { setAside: true })])).toBe('nothing')
})

it('puts names that the page alone knows before the table of the server, by name, and leaves the rest as it came', () => {
  const rows = [
    ['Alias', 'Vélo'],
    ['Loutre ; turquoise', '9 sur 14'],
    ['Héron', null],
    ['Pinson', null],
  ] as const
  const csv = toCsv(rows)
  const names = ['MODÈLE Noé', null, '=1+1']
  expect(namedCsv(csv, { heading: 'Nom', names, order: [2, 0, 1] })).toBe(
    toCsv([
      ['Nom', 'Alias', 'Vélo'],
      ['=1+1', 'Pinson', null],
      ['MODÈLE Noé', 'Loutre ; turquoise', '9 sur 14'],
      [null, 'Héron', null],
    ]),
  )
  expect(namedCsv(csv, { heading: 'Nom', names: [null, null, null], order: [0, 1, 2] })).toBe(csv)
  expect(namedCsv(csv, { heading: 'Nom', names: [], order: [0, 1, 2] })).toBe(csv)
})

it('goes by the names of the class list where they are known, by the order kept where they are not', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id, rank) => student({ id, alias: id, rank }))
  const names: Readonly<Record<string, string>> = { a: 'ZOLA Émile', c: 'ÉLUARD Paul' }
  const ids = (nameOf: NameOf) => inListOrder([a!, b!, c!], nameOf).map(({ id }) => id)
  expect(ids(({ id }) => names[id] ?? null)).toEqual(['c', 'a', 'b'])
  expect(ids(() => null)).toEqual(['a', 'b', 'c'])
})

it('has a column for each assignment, the latest first, and one more for what was played freely', () => {
  const about = { classroom: classroom(), students: [student()], own: [], names: {} }
  const two = [assignment(), assignment({ id: 'assignment-2' })]
  const keys = (runs: readonly FollowedRun[]) => columnsOf({ ...about, assignments: two, runs }).map(({ key }) => key)
  expect(keys(RUNS)).toEqual(['assignment-2', 'assignment-1'])
  expect(keys([over('free', 1, [], { assignment: null })])).toEqual(['assignment-2', 'assignment-1', 'free'])
})
