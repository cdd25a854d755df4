import { expect, it } from 'vitest'
import type { Level } from '../../../../src/referential/types.ts'
import type { Followed, FollowedRun } from '../../../../src/views/teacher/following/asked.ts'
import { cellOf, columnsOf } from '../../../../src/views/teacher/following/table/cell.ts'
import { worthOf } from '../../../../src/views/teacher/following/table/cell-level.ts'
import { tableCsv } from '../../../../src/views/teacher/following/table/table-csv.ts'
import { assignment, attempt, classroom, student } from '../../../support/classroom.ts'
import { t } from '../../../support/french.ts'

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

it('writes a file that a French spreadsheet opens: BOM, semicolons, CRLF, in the order of the class list', () => {
  const students = [student(), student({ id: 'student-2', alias: '=Héron', rank: 1, group: '1/2' })]
  const of: Followed = { classroom: classroom(), students, assignments: [assignment()], runs: RUNS }
  expect(columnsOf(of)).toHaveLength(1)
  const csv = tableCsv(of, { t, titleOf: () => 'Un vélo ; deux', nameOf: ({ rank }) => (rank === 0 ? 'Nom' : null) })
  expect(csv.startsWith('\uFEFFRang;Alias;Nom;')).toBe(true)
  expect(csv.split('\r\n').slice(1)).toEqual([
    '1;Loutre turquoise;Nom;;"Un vélo ; deux";Première;Entraînement;Terminé;3;2;4;2;1;3',
    '2;\'=Héron;;\'1/2;"Un vélo ; deux";Première;Entraînement;Pas commencé;0;;;;;',
    '',
  ])
})
