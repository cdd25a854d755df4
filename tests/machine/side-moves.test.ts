import { describe, expect, test } from 'vitest'
import { sideMovesAt } from '../../src/machine/play.ts'
import { replyTimeMs } from '../../src/machine/reply-time.ts'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import { replay, startSession } from '../../src/session/index.ts'
import { momentAfter, playOf } from '../support/drive.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'

const ECOUTE = 'MA.1.ecoute'
const scenario = yearScenario({
  debut: {
    hint: 'Laissez parler.',
    says: [{ client: 'Bonjour.' }],
    choices: [
      reply('bien', { [ECOUTE]: 4 }, 'suite', { trust: 10 }),
      reply('mal', { [ECOUTE]: 1 }, 'suite', { trust: -10 }),
    ],
  },
  suite: {
    says: [{ client: 'Oui.' }],
    choices: [reply('a', { [ECOUTE]: 4 }, 'fin'), reply('b', { [ECOUTE]: 2 }, 'fin')],
  },
  fin,
})
const give = (id: string) => ({ kind: 'reply', reply: id }) as const
const kinds = (...args: Parameters<typeof sideMovesAt>) => sideMovesAt(...args).map(({ kind }) => kind)

describe('a hint', () => {
  test('is given once, at the cost of the year, where the year gives hints', () => {
    const play = playOf(scenario, 'econome', YEAR_OPTIONS.premiere)
    const hinted = momentAfter(play, [{ kind: 'hint' }])
    expect(hinted.state).toMatchObject({ hinted: true, patience: 45 })
    expect(play.after(hinted, { kind: 'hint' })).toBeUndefined()
    expect(kinds(playOf(scenario), playOf(scenario).first)).not.toContain('hint')
  })

  test('is asked for anew at the next step, when there is one', () => {
    const play = playOf(scenario, 'econome', YEAR_OPTIONS.seconde)
    expect(kinds(play, momentAfter(play, [{ kind: 'hint' }, give('bien')]))).toEqual(['repair'])
  })
})

describe('a repair', () => {
  const play = playOf(scenario, 'econome', YEAR_OPTIONS.seconde)

  test('goes back before the reply, once; what was said stays said', () => {
    const repaired = momentAfter(play, [give('mal'), { kind: 'repair' }])
    expect([repaired.step.id, repaired.state.trust, repaired.state.repairsUsed]).toEqual(['debut', 50, 1])
    expect(repaired.state.history.map((line) => line.words)).toContain('Réponse mal')
    expect(kinds(play, momentAfter(play, [give('bien')], repaired))).toEqual([])
  })

  test('leaves the first reply the one that counts', async () => {
    const session = startSession({
      scenario,
      seed: 1,
      speciality: null,
      startedAt: '2026-01-05T08:00:00.000Z',
      playOptions: YEAR_OPTIONS.seconde,
      now: () => 0,
      keep: () => Promise.resolve(),
    })
    for (const move of [give('mal'), { kind: 'repair' } as const, give('bien'), give('a')]) await session.act(move)
    const { evidence, stoppedAt } = replay(scenario, session.transcript)
    expect([stoppedAt, evidence.observations.map((one) => one.level)]).toEqual([null, [1, 4]])
  })
})

describe('time running out', () => {
  test('shows level 1 on all that was in play, costs patience, and happens once a step', () => {
    const play = playOf(scenario, 'econome', { replyTime: 'running', timeMultiplier: 1 })
    const late = momentAfter(play, [{ kind: 'timeout' }])
    expect(late).toMatchObject({ step: { id: 'debut' }, state: { patience: 35, timedOut: true } })
    expect(play.after(late, { kind: 'timeout' })).toBeUndefined()
    expect(momentAfter(play, [give('bien'), { kind: 'timeout' }], late).step.id).toBe('suite')
  })

  test('replays, and its silence counts before the reply that follows', async () => {
    const session = startSession({
      scenario,
      seed: 1,
      speciality: null,
      startedAt: '2026-01-05T08:00:00.000Z',
      now: () => 0,
      keep: () => Promise.resolve(),
    })
    expect(session.view).toMatchObject({ timeRuns: true, replyTimeMs: expect.any(Number) })
    for (const move of [{ kind: 'timeout' } as const, give('bien'), give('a')]) await session.act(move)
    expect(replay(scenario, session.transcript).evidence.observations.map((one) => one.level)).toEqual([1, 4])
  })

  test.each([
    ['none', 1, null],
    ['soft', 0, null],
    ['running', 1, 17_500],
    ['running', 1.33, 23_275],
    ['running', 2, 35_000],
  ] as const)('%s at ×%d waits %s ms for 100 characters', (replyTime, timeMultiplier, expected) => {
    expect(replyTimeMs({ ...YEAR_OPTIONS.terminale, replyTime, timeMultiplier }, 100)).toBe(expected)
  })

  test('never runs where the student has switched it off', () => {
    const play = playOf(scenario, 'econome', { replyTime: 'running', timeMultiplier: 0 })
    expect(play.after(play.first, { kind: 'timeout' })).toBeUndefined()
  })
})

describe('feedback', () => {
  const session = (playOptions: object) =>
    startSession({
      scenario: yearScenario({
        debut: {
          channel: 'chat',
          choices: [reply('bien', { [ECOUTE]: 4 }, 'encore'), reply('mal', { [ECOUTE]: 1 }, 'encore')],
        },
        encore: { choices: [reply('a', { [ECOUTE]: 4 }, 'fin'), reply('b', { [ECOUTE]: 2 }, 'fin')] },
        fin: { ...fin, channel: 'shop' },
      }),
      seed: 1,
      speciality: null,
      startedAt: '2026-01-05T08:00:00.000Z',
      playOptions,
      now: () => 0,
      keep: () => Promise.resolve(),
    })

  test.each([
    ['decision', [['Raison de bien.'], ['Raison de a.']]],
    ['phase', [[], ['Raison de bien.', 'Raison de a.']]],
    ['debrief', [[], []]],
  ])('after each %s', async (feedback, expected) => {
    const played = session({ feedback })
    const seen = [(await played.act(give('bien'))).feedback, (await played.act(give('a'))).feedback]
    expect(seen).toEqual(expected)
  })
})
