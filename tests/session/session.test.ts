import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveOf } from '../../src/app/bench/class/move-of.ts'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { MoveImpossible, replay, resumeSession, startSession, TranscriptMismatch } from '../../src/session/index.ts'
import type { Entry } from '../../src/transcript/index.ts'
import { openSession, playReplies } from '../support/play-through.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'
import { sheetOf } from '../support/sheet-of.ts'

const ECOUTE = 'MA.1.ecoute'
const scenario = yearScenario({
  debut: {
    says: [{ client: 'Bonjour.' }],
    choices: [reply('bien', { [ECOUTE]: 4 }, 'suite'), reply('mal', { [ECOUTE]: 1 }, 'reprise')],
  },
  reprise: { says: [{ client: 'Pardon ?' }], goto: 'debut' },
  suite: {
    says: [{ client: 'Oui.' }],
    choices: [reply('vrai', { [ECOUTE]: 4 }, 'fin'), reply('faux', { [ECOUTE]: 2 }, 'fin')],
  },
  fin,
})

const options = { scenario, seed: 7, speciality: null, startedAt: '2026-01-05T08:00:00.000Z', now: () => 1234.6 }

describe('a session', () => {
  test('keeps each entry before it shows the next view', async () => {
    const kept: Entry[] = []
    let release: (() => void) | undefined
    const session = startSession({
      ...options,
      keep: (entry) =>
        new Promise((resolve) => {
          release = () => {
            kept.push(entry)
            resolve()
          }
        }),
    })
    const moving = session.act({ kind: 'reply', reply: 'bien' })
    expect([session.view.step, session.transcript.entries]).toEqual(['debut', []])
    release?.()
    expect((await moving).step).toBe('suite')
    expect(kept).toEqual([{ kind: 'reply', step: 'debut', reply: 'bien', atMs: 1235 }])
    expect(session.transcript.entries).toEqual(kept)
  })

  test('stays where it is when an entry could not be kept, and can try again', async () => {
    let refused = true
    const session = startSession({
      ...options,
      keep: () => (refused ? Promise.reject(new Error('full')) : Promise.resolve()),
    })
    await expect(session.act({ kind: 'reply', reply: 'bien' })).rejects.toThrow('full')
    expect([session.view.step, session.transcript.entries.length]).toEqual(['debut', 0])
    refused = false
    expect((await session.act({ kind: 'reply', reply: 'bien' })).step).toBe('suite')
  })

  test('refuses a second move while the first is being kept: a double click counts once', async () => {
    const session = openSession(scenario)
    const first = session.act({ kind: 'reply', reply: 'bien' })
    await expect(session.act({ kind: 'reply', reply: 'bien' })).rejects.toThrow(MoveImpossible)
    await first
    expect(session.transcript.entries).toHaveLength(1)
  })

  test('refuses what cannot be done now', async () => {
    await expect(openSession(scenario).act({ kind: 'advance' })).rejects.toThrow(MoveImpossible)
    await expect(openSession(scenario).act({ kind: 'reply', reply: 'vrai' })).rejects.toThrow(MoveImpossible)
  })

  test('foresees what it then shows, wherever one goes and comes back', async () => {
    const years = Object.values(readShippedScenario('velo-electrique')?.years ?? {})
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(scenario, ...years),
        fc.nat(99),
        fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
        async (one, seed, picks) => {
          const [foreseeing, plain] = [openSession(one, seed), openSession(one, seed)]
          for (const pick of picks) {
            const { actions } = plain.view
            const action = actions[pick % actions.length]
            if (action === undefined) break
            for (const other of actions) foreseeing.foresee(moveOf(other))
            const move = moveOf(action)
            const foreseen = foreseeing.foresee(move)
            expect(foreseen).toEqual(await plain.act(move))
            expect(await foreseeing.act(move)).toBe(foreseen)
          }
          expect(foreseeing.transcript).toEqual(plain.transcript)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('resumes at the same view', async () => {
    const session = openSession(scenario)
    await session.act({ kind: 'reply', reply: 'mal' })
    const resumed = resumeSession({
      ...options,
      keep: () => Promise.resolve(),
      transcript: structuredClone(session.transcript),
    })
    expect(resumed.view).toEqual(session.view)
  })

  test('does not resume what this scenario does not allow', async () => {
    const { entries, ...transcript } = await playReplies(scenario, ['bien', 'vrai'])
    const altered = { ...transcript, entries: [{ ...entries[1], atMs: 0 } as Entry] }
    expect(() => resumeSession({ ...options, keep: () => Promise.resolve(), transcript: altered })).toThrow(
      TranscriptMismatch,
    )
  })
})

describe('a view', () => {
  test('says nothing of levels, critères, reasons or other branches', async () => {
    const session = openSession(scenario)
    const text = JSON.stringify([session.view, await session.act({ kind: 'reply', reply: 'mal' })])
    for (const secret of [ECOUTE, 'Raison', 'shows', 'why', 'goto', 'Oui.', 'profile', 'econome', 'presse'])
      expect(text).not.toContain(secret)
  })

  test('shows the replies in the order of the seed, whatever the way there', async () => {
    const order = (seed: number) =>
      openSession(scenario, seed).view.actions.map((action) => (action as { id: string }).id)
    expect(new Set(Array.from({ length: 20 }, (_, seed) => order(seed).join()))).toEqual(
      new Set(['bien,mal', 'mal,bien']),
    )
    const session = openSession(scenario, 3)
    await session.act({ kind: 'reply', reply: 'mal' })
    await session.act({ kind: 'advance' })
    expect(session.view.actions.map((action) => (action as { id: string }).id)).toEqual(order(3))
  })
})

describe('replay', () => {
  test('gives the views that were seen', async () => {
    const session = openSession(scenario)
    const seen = [session.view]
    for (const id of ['bien', 'vrai']) seen.push(await session.act({ kind: 'reply', reply: id }))
    expect(replay(scenario, session.transcript).views).toEqual(seen)
  })

  test('holds the first attempt at a decision for the one that counts', async () => {
    const transcript = await playReplies(scenario, ['mal', 'bien', 'vrai'])
    const { evidence } = replay(scenario, transcript)
    expect(evidence.observations.map((one) => [one.decision, one.level, one.entry])).toEqual([
      ['debut', 1, 0],
      ['suite', 4, 3],
    ])
    expect(sheetOf(scenario, transcript).criteria.find((line) => line.id === ECOUTE)).toMatchObject({
      mean: 2.5,
      level: 2,
    })
  })

  test('gives with each decision what an expert would have said, and why', async () => {
    const { evidence } = replay(scenario, await playReplies(scenario, ['bien', 'faux']))
    expect(evidence.observations[1]).toMatchObject({
      reply: { id: 'faux', words: 'Réponse faux', why: 'Raison de faux.' },
      expert: { id: 'vrai', words: 'Réponse vrai', why: 'Raison de vrai.' },
    })
  })

  test('stops at the first entry that this version does not allow, and says which', async () => {
    const transcript = await playReplies(scenario, ['bien', 'vrai'])
    const other = {
      ...transcript,
      entries: [...transcript.entries.slice(0, 1), { kind: 'advance', step: 'suite', atMs: 0 } as const],
    }
    const { stoppedAt, views } = replay(scenario, other)
    expect([stoppedAt, views.length]).toEqual([1, 2])
  })
})
