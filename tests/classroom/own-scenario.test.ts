import { expect, it } from 'vitest'
import { isOffered, isOwn, isWithheld, ownScenarioId, ownState } from '../../src/classroom/own-scenario.ts'
import { assignment, ownScenario, student } from '../support/classroom.ts'

const now = '2026-11-02T08:00:00.000Z'
const evaluation = assignment({ scenario: 'own.1', mode: 'evaluation', debrief: false })

it('calls a scenario of a class as no author can', () => {
  expect(isOwn(ownScenarioId('ab'))).toBe(true)
  expect(['velo-electrique', 'own', 'own-1'].map(isOwn)).toEqual([false, false, false])
})

it('may be assigned once audited, also when the server was stopped meanwhile, and not when one never ends', () => {
  const remark = { file: 'x', line: 1, column: 1, message: '', advice: '', kind: 'endless', blocking: true } as const
  const at = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000)
  expect(ownState(ownScenario(), at(29))).toBe('being-audited')
  expect(ownState(ownScenario(), at(31))).toBe('audited')
  expect(ownState(ownScenario({ audit: { complete: false, remarks: [] } }), at(1))).toBe('audited')
  expect(ownState(ownScenario({ audit: { complete: true, remarks: [remark] } }), at(1))).toBe('refused')
})

it.each([
  ['open', {}, true],
  ['to come', { opensAt: '2026-11-03T08:00:00.000Z' }, true],
  ['over', { closesAt: '2026-11-01T08:00:00.000Z' }, false],
  ['closed', { closed: true }, false],
  ['read again', { debrief: true }, false],
  ['a training', { mode: 'training' }, false],
  ['for the neighbour', { target: { to: 'student', student: 'student-2' } }, false],
  ['on another', { scenario: 'own.2' }, false],
  ['on a shipped one', { scenario: 'velo-electrique' }, false],
] as const)('is withheld while an evaluation is %s: %s', (_, change, withheld) => {
  const all = [assignment({ scenario: 'own.1' }), { ...evaluation, ...change }]
  expect(isWithheld('own.1', student(), all, now)).toBe(withheld)
  expect(isWithheld('velo-electrique', student(), [{ ...evaluation, scenario: 'velo-electrique' }], now)).toBe(false)
})

it('is offered to train with or to read again, and not otherwise', () => {
  const training = assignment({ scenario: 'own.1' })
  const offered = (assignments: readonly (typeof training)[], own = ownScenario(), freePractice = true) =>
    isOffered(own, student(), { assignments, freePractice, now })
  expect(offered([])).toBe(false)
  expect(offered([], ownScenario({ practice: true }))).toBe(true)
  expect(offered([], ownScenario({ practice: true }), false)).toBe(false)
  expect(offered([training])).toBe(true)
  expect(offered([{ ...training, opensAt: '2026-11-03T08:00:00.000Z' }])).toBe(false)
  expect(offered([{ ...training, target: { to: 'group', group: 'B' } }])).toBe(false)
  expect(offered([training, evaluation])).toBe(false)
  expect(offered([{ ...evaluation, closed: true }])).toBe(false)
  expect(offered([{ ...evaluation, debrief: true }])).toBe(true)
  expect(offered([training], ownScenario({ classroom: 'class-2' }))).toBe(false)
})
