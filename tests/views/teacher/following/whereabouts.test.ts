import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../../src/classroom/types.ts'
import type { FollowedRun } from '../../../../src/views/teacher/following/asked.ts'
import { ALL_OPEN, watched } from '../../../../src/views/teacher/following/live/watched.ts'
import {
  afterEvent,
  afterTable,
  countsOf,
  liveRuns,
  whereabouts,
} from '../../../../src/views/teacher/following/live/whereabouts.ts'
import { assignment, attempt, student } from '../../../support/classroom.ts'

const NOW = Date.parse('2026-11-02T09:00:00.000Z')
const MINUTE = 60_000
const agoOf = (minutes: number) => new Date(NOW - minutes * MINUTE).toISOString()

function run(change: Partial<FollowedRun> = {}): FollowedRun {
  const about = { scenario: 'velo-electrique', year: 'premiere', length: 4, finished: false } as const
  const state = { state: 'begun', levels: null, fault: false } as const
  return { ...attempt(), ...about, ...state, updatedAt: agoOf(0), ...change }
}

const stateOf = (runs: readonly FollowedRun[], now = NOW) =>
  whereabouts([student()], [assignment()], liveRuns(runs, now), now)[0]

describe('where a student is', () => {
  it('waits after two minutes without a word, and is to be helped after five', () => {
    expect(stateOf([])).toMatchObject({ state: 'absent', run: null })
    expect(stateOf([run({ updatedAt: agoOf(1.9) })])).toMatchObject({ state: 'playing', length: 4 })
    expect(stateOf([run({ updatedAt: agoOf(2) })])).toMatchObject({ state: 'waiting' })
    expect(stateOf([run({ updatedAt: agoOf(5) })])).toMatchObject({ state: 'trouble', why: 'silent' })
  })

  it('is to be helped for a grave fault, or for beginning a third time without an end', () => {
    expect(stateOf([run({ fault: true })])).toMatchObject({ state: 'trouble', why: 'fault' })
    const thrice = ['a', 'b', 'c'].map((id) => run({ run: id }))
    expect(stateOf(thrice)).toMatchObject({ state: 'trouble', why: 'repeats', attempts: 3 })
    expect(stateOf(thrice.slice(1))).toMatchObject({ state: 'playing' })
  })

  it('has finished when the last run has, and no run set aside counts', () => {
    const over = run({ state: 'done', finished: true, updatedAt: agoOf(30) })
    expect(stateOf([over])).toMatchObject({ state: 'finished', run: 'run-1' })
    expect(stateOf([{ ...over, setAside: true }])).toMatchObject({ state: 'absent' })
    const again = run({ run: 'run-2', startedAt: agoOf(1) })
    expect(stateOf([over, again])).toMatchObject({ state: 'playing', run: 'run-2' })
  })

  it('trusts no clock but its own: a server ahead makes nobody active in the future', () => {
    expect(stateOf([run({ updatedAt: agoOf(-90) })])).toMatchObject({ state: 'playing', silentMs: 0 })
  })
})

describe('what is heard live', () => {
  const event = { classroom: 'class-1', run: 'run-1', student: 'student-1', assignment: 'assignment-1' }
  const at = '2026-11-02T12:00:00.000Z'

  it('begins, moves on and finishes a run that the table did not have', () => {
    const one = afterEvent(new Map(), { ...event, length: 0, finished: false, at }, NOW)
    const two = afterEvent(one, { ...event, length: 5, finished: false, at }, NOW + MINUTE)
    const three = afterEvent(two, { ...event, length: 6, finished: true, at }, NOW + MINUTE)
    const states = [one, two, three].map((runs) => whereabouts([student()], [assignment()], runs, NOW + 3 * MINUTE)[0])
    expect(states.map((found) => [found?.state, found?.length])).toEqual([
      ['waiting', 0],
      ['waiting', 5],
      ['finished', 6],
    ])
  })

  it('takes nothing back when events come late, nor when the table is older than they are', () => {
    const later = afterEvent(new Map(), { ...event, length: 9, finished: true, at }, NOW)
    const late = afterEvent(later, { ...event, length: 7, finished: false, at }, NOW)
    expect(late.get('run-1')).toMatchObject({ length: 9, finished: true })
    const asked = afterTable(late, [run({ length: 8, updatedAt: agoOf(9) })], NOW + 1, NOW + MINUTE)
    expect(asked.get('run-1')).toMatchObject({ length: 9, finished: true, heardAt: NOW })
    // Begun while the table was on its way; and one that the table, asked later, does not have any more.
    expect(afterTable(late, [], NOW, NOW + MINUTE).get('run-1')).toMatchObject({ length: 9 })
    expect(afterTable(late, [], NOW + 1, NOW + MINUTE).size).toBe(0)
  })
})

it('looks only at those whom the assignment is for, and counts them all', () => {
  const students = [student(), student({ id: 'student-2', group: 'A' }), student({ id: 'student-3', group: 'A' })]
  const half = assignment({ target: { to: 'group', group: 'A' } })
  const found = whereabouts(students, [half], liveRuns([run({ student: 'student-2' })], NOW), NOW)
  expect(found.map(({ student: { id } }) => id)).toEqual(['student-2', 'student-3'])
  expect(countsOf(found)).toEqual({ trouble: 0, waiting: 0, playing: 1, absent: 1, finished: 0 })
})

it('looks at several assignments at once: each student in the latest that was begun', () => {
  const students = [student({ group: 'A' }), student({ id: 'student-2', group: 'B' }), student({ id: 'student-3' })]
  const half = (group: string) => assignment({ id: group, target: { to: 'group', group } })
  const own = assignment({ id: 'own', target: { to: 'student', student: 'student-1' } })
  const runs = [
    run({ assignment: 'A', state: 'done', finished: true }),
    run({ run: 'run-2', assignment: 'own', startedAt: agoOf(1) }),
    run({ run: 'run-3', assignment: 'B', student: 'student-2', updatedAt: agoOf(3) }),
  ]
  const found = whereabouts(students, [half('A'), half('B'), own], liveRuns(runs, NOW), NOW)
  expect(found.map(({ state, assignment: at }) => [state, at?.id])).toEqual([
    ['playing', 'own'],
    ['waiting', 'B'],
  ])
})

it('watches all that is open, one when it is asked for, the latest when nothing is open', () => {
  const [one, two, over] = [assignment(), assignment({ id: 'two' }), assignment({ id: 'over', closed: true })]
  const idsOf = (all: readonly Assignment[], wanted: string | null) =>
    watched(all, wanted, NOW).assignments.map(({ id }) => id)
  expect(idsOf([one, two, over], null)).toEqual(['two', 'assignment-1'])
  expect(idsOf([one, two, over], 'over')).toEqual(['over'])
  expect(idsOf([one, over], ALL_OPEN)).toEqual(['assignment-1'])
  expect(idsOf([over, { ...over, id: 'later' }], null)).toEqual(['later'])
  expect(watched([], null, NOW)).toEqual({ all: [], several: false, value: undefined, assignments: [] })
})
