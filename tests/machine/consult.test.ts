import { describe, expect, test } from 'vitest'
import { momentAfter, playOf } from '../support/drive.ts'
import { openSession } from '../support/play-through.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'

const RESSOURCES = 'MA.1.ressources'
const scenario = yearScenario(
  {
    debut: {
      consult: {
        budget: 2,
        resources: [
          {
            id: 'stock',
            title: 'Écran de stock',
            content: [{ when: { profile: 'presse' }, then: 'Alizé | 1' }, { then: 'Mésange | 0' }],
            shows: { [RESSOURCES]: 4 },
            why: 'Il dit ce qui reste.',
            learn: ['stock'],
            patience: -5,
          },
          {
            id: 'plan',
            title: 'Plan',
            content: 'Rez-de-chaussée',
            shows: { [RESSOURCES]: 1 },
            why: 'Non.',
            patience: -20,
          },
        ],
      },
      goto: 'suite',
    },
    suite: {
      choices: [
        reply('a', { [RESSOURCES]: 4 }, 'fin', { when: { fact: 'stock' } }),
        reply('b', { [RESSOURCES]: 1 }, 'fin'),
      ],
    },
    fin,
  },
  { changes: { facts: { stock: 'Ce qui reste.' } } },
)
const opens = (id: string) => ({ kind: 'consult', resource: id }) as const

describe('consult', () => {
  test('costs time, teaches, and shows what this client would find', () => {
    for (const [profile, content] of [
      ['econome', 'Mésange | 0'],
      ['presse', 'Alizé | 1'],
    ] as const) {
      const play = playOf(scenario, profile)
      const { state } = momentAfter(play, [opens('stock')])
      expect(state).toMatchObject({ patience: 45, facts: ['stock'], opened: [{ id: 'stock', content }] })
    }
  })

  test('closed without looking up, what follows is not known', () => {
    const play = playOf(scenario)
    const closed = momentAfter(play, [{ kind: 'close' }])
    expect(play.after(closed, { kind: 'reply', reply: 'a' })).toBeUndefined()
  })

  test('what was opened stays at hand in the view', async () => {
    const session = openSession(scenario)
    await session.act(opens('plan'))
    await session.act({ kind: 'close' })
    expect(session.view).toMatchObject({
      step: 'suite',
      resources: [{ id: 'plan', title: 'Plan', content: 'Rez-de-chaussée' }],
    })
  })
})
