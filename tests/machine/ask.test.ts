import { describe, expect, test } from 'vitest'
import { bestPath } from '../../src/audit/best-path.ts'
import { replay } from '../../src/session/index.ts'
import { momentAfter, playOf, words } from '../support/drive.ts'
import { openSession } from '../support/play-through.ts'
import { fin, type StepText, yearScenario } from '../support/scenario-text.ts'
import { sheetOf } from '../support/sheet-of.ts'

const QUESTIONS = 'MCV.1.questionnement'
const question = (id: string, level: number, more: StepText = {}) => ({
  id,
  say: `Et ${id} ?`,
  shows: { [QUESTIONS]: level },
  why: `Raison de ${id}.`,
  ...more,
})

const scenario = yearScenario(
  {
    debut: {
      ask: {
        budget: 2,
        questions: [
          question('usage', 4, { learn: ['trajet'], answers: [{ client: 'Douze kilomètres.' }] }),
          question('budget', 4),
          question('couleur', 1, { patience: -10 }),
          question('suite', 4, { when: { fact: 'trajet' } }),
        ],
      },
      goto: 'fin',
    },
    fin,
  },
  { changes: { facts: { trajet: 'Douze kilomètres.' } } },
)
const asked = (id: string) => ({ kind: 'ask', question: id }) as const

describe('ask', () => {
  test('asks in any order, once each, and goes on when the budget is spent', () => {
    const play = playOf(scenario)
    const once = momentAfter(play, [asked('usage')])
    expect([once.step.id, words(once)]).toEqual(['debut', ['Et usage ?', 'Douze kilomètres.']])
    expect(play.after(once, asked('usage'))).toBeUndefined()
    expect(momentAfter(play, [asked('couleur')], once).step.id).toBe('fin')
    expect(momentAfter(play, [asked('couleur'), asked('usage')]).step.id).toBe('fin')
  })

  test('offers a question only when its condition holds', () => {
    const play = playOf(scenario)
    expect(play.after(play.first, asked('suite'))).toBeUndefined()
    expect(momentAfter(play, [asked('usage'), asked('suite')]).step.id).toBe('fin')
  })

  test('closed early, leaves the other opportunities missing', async () => {
    const session = openSession(scenario)
    await session.act(asked('usage'))
    await session.act({ kind: 'close' })
    const line = sheetOf(scenario, session.transcript).criteria.find(({ id }) => id === QUESTIONS)
    expect(line).toMatchObject({ expected: 2, met: 1, mean: 2.5, level: 2 })
  })

  test('each question is a decision of its own, with what an expert would have asked', async () => {
    const session = openSession(scenario)
    for (const id of ['couleur', 'budget']) await session.act(asked(id))
    const { observations } = replay(scenario, session.transcript).evidence
    expect(observations.map((one) => [one.decision, one.level, one.expert.id])).toEqual([
      ['debut/couleur', 1, 'usage'],
      ['debut/budget', 4, 'usage'],
    ])
  })

  test('the best path spends the budget on what is worth asking', () => {
    const [profile] = scenario.profiles
    expect(profile && bestPath(scenario, profile)).toMatchObject({ loss: 0, opportunities: { [QUESTIONS]: 2 } })
  })
})
