import { describe, expect, test } from 'vitest'
import { bestPath } from '../../src/audit/best-path.ts'
import { replay } from '../../src/session/index.ts'
import { momentAfter, playOf, words } from '../support/drive.ts'
import { openSession } from '../support/play-through.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'

const PRIORITES = 'MA.1.priorites'
const ECOUTE = 'MA.1.ecoute'
const way = (id: string, handling: string, level: number) => ({
  id,
  handling,
  say: `Je vais ${id}.`,
  shows: { [PRIORITES]: level },
  why: `Raison de ${id}.`,
})

const scenario = yearScenario(
  {
    debut: { says: [{ client: 'Bonjour.' }], goto: 'question' },
    question: {
      says: [{ client: 'Alors, lequel ?' }],
      choices: [reply('bien', { [ECOUTE]: 4 }, 'suite'), reply('mal', { [ECOUTE]: 1 }, 'question')],
    },
    suite: {
      says: [{ client: 'Et la livraison ?' }],
      choices: [reply('oui', { [ECOUTE]: 4 }, 'fin'), reply('non', { [ECOUTE]: 1 }, 'fin')],
    },
    fin,
  },
  {
    changes: {
      incidents: {
        telephone: {
          at: ['question'],
          again: ['suite'],
          says: [{ narrator: 'Le téléphone sonne.' }],
          choices: [
            way('patienter', 'postpone', 4),
            way('decrocher', 'take', 2),
            way('confier', 'delegate', 3),
            way('ignorer', 'take', 1),
          ],
        },
      },
    },
  },
)
const handle = (id: string) => ({ kind: 'incident', incident: 'telephone', reply: id }) as const
const advance = { kind: 'advance' } as const

describe('incident', () => {
  test('breaks in on the step and holds the conversation', () => {
    const play = playOf(scenario)
    const ringing = momentAfter(play, [advance])
    expect([ringing.step.id, ringing.incidents, words(ringing)]).toEqual([
      'question',
      { telephone: 'open' },
      ['Le téléphone sonne.'],
    ])
    expect(play.after(ringing, { kind: 'reply', reply: 'bien' })).toBeUndefined()
  })

  test('taken or delegated, it is over and the conversation resumes where it stood', () => {
    const play = playOf(scenario)
    for (const id of ['decrocher', 'confier']) {
      const back = momentAfter(play, [advance, handle(id)])
      expect([back.step.id, back.incidents.telephone]).toEqual(['question', 'closed'])
      expect(words(back)).toEqual([`Je vais ${id}.`, 'Alors, lequel ?'])
      expect(momentAfter(play, [{ kind: 'reply', reply: 'bien' }], back).incidents.telephone).toBe('closed')
    }
  })

  test('postponed, it comes back later', () => {
    const play = playOf(scenario)
    const later = momentAfter(play, [advance, handle('patienter'), { kind: 'reply', reply: 'bien' }])
    expect([later.step.id, later.incidents.telephone]).toEqual(['suite', 'open'])
  })

  test('over, it does not break in again when one comes back to the step', () => {
    const play = playOf(scenario)
    const again = momentAfter(play, [advance, handle('decrocher'), { kind: 'reply', reply: 'mal' }])
    expect([again.step.id, again.incidents.telephone]).toEqual(['question', 'closed'])
  })

  test('is a decision, replayed from the transcript, and part of the best path', async () => {
    const session = openSession(scenario)
    await session.act(advance)
    expect(session.view).toMatchObject({ interrupted: 'visit' })
    await session.act(handle('confier'))
    await session.act({ kind: 'reply', reply: 'bien' })
    await session.act({ kind: 'reply', reply: 'oui' })
    const { evidence, views, stoppedAt } = replay(scenario, session.transcript)
    expect([stoppedAt, views.at(-1)]).toEqual([null, session.view])
    expect(evidence.observations.map((one) => [one.decision, one.level])).toEqual([
      ['incident/telephone', 3],
      ['question', 4],
      ['suite', 4],
    ])
    const [profile] = scenario.profiles
    expect(profile && bestPath(scenario, profile).decisions).toContain('incident/telephone')
  })
})
