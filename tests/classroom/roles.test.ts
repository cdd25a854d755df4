import { describe, expect, it } from 'vitest'
import { type Action, type Actor, may, type RunSeen } from '../../src/classroom/roles.ts'

const actors = {
  nobody: { role: 'nobody' },
  student: { role: 'student', student: 's1', classroom: 'c1' },
  neighbour: { role: 'student', student: 's2', classroom: 'c1' },
  teacher: { role: 'teacher', teacher: 't1', classrooms: ['c0', 'c1'] },
  stranger: { role: 'teacher', teacher: 't2', classrooms: ['c2'] },
  evaluator: { role: 'evaluator', invitation: 'i1', classroom: 'c1', assignment: null },
  'evaluator of the assignment': { role: 'evaluator', invitation: 'i2', classroom: 'c1', assignment: 'a1' },
  'evaluator of another': { role: 'evaluator', invitation: 'i3', classroom: 'c1', assignment: 'a2' },
  'evaluator elsewhere': { role: 'evaluator', invitation: 'i4', classroom: 'c2', assignment: null },
} as const satisfies Record<string, Actor>

const training: RunSeen = {
  student: 's1',
  classroom: 'c1',
  assignment: 'a1',
  mode: 'training',
  debrief: true,
  withheld: false,
}
const evaluation: RunSeen = { ...training, mode: 'evaluation', debrief: false }
const readers = ['teacher', 'evaluator', 'evaluator of the assignment'] as const

const table: readonly [string, Action, readonly (keyof typeof actors)[]][] = [
  ['passing the door', { does: 'pass-the-door' }, Object.keys(actors) as (keyof typeof actors)[]],
  ['studying', { does: 'study' }, ['student', 'neighbour']],
  ['opening a class', { does: 'open-a-class' }, ['teacher', 'stranger']],
  ['keeping an account', { does: 'keep-an-account' }, ['teacher', 'stranger']],
  ['running the class', { does: 'run-a-class', classroom: 'c1' }, ['teacher']],
  ['following the class', { does: 'follow', classroom: 'c1', assignment: null }, ['teacher', 'evaluator']],
  ['following the assignment', { does: 'follow', classroom: 'c1', assignment: 'a1' }, readers],
  [
    'marking the copies of the class',
    { does: 'mark-copies', classroom: 'c1', assignment: null },
    ['teacher', 'evaluator'],
  ],
  ['marking the copies of the assignment', { does: 'mark-copies', classroom: 'c1', assignment: 'a1' }, readers],
  ['marking a run', { does: 'mark-a-run', run: evaluation }, readers],
  ['marking an evaluation with its debrief', { does: 'mark-a-run', run: { ...evaluation, debrief: true } }, readers],
  ['marking a free run', { does: 'mark-a-run', run: { ...training, assignment: null } }, ['teacher', 'evaluator']],
  ['playing a run', { does: 'play', run: training }, ['student']],
  ['playing an evaluation', { does: 'play', run: evaluation }, ['student']],
  ['retracing an evaluation', { does: 'retrace', run: evaluation }, ['student', ...readers]],
  ['reading a training run', { does: 'read-a-run', run: training }, ['student', ...readers]],
  [
    'reading a free run',
    { does: 'read-a-run', run: { ...training, assignment: null, mode: 'training' } },
    ['student', 'teacher', 'evaluator'],
  ],
  ['reading an evaluation', { does: 'read-a-run', run: evaluation }, readers],
  [
    'reading an evaluation with its debrief',
    { does: 'read-a-run', run: { ...evaluation, debrief: true } },
    ['student', ...readers],
  ],
]

describe.each(table)('%s', (_, action, allowed) => {
  it.each(Object.keys(actors) as (keyof typeof actors)[])('%s', (name) => {
    expect(may(actors[name], action)).toBe(allowed.includes(name))
  })
})
