import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOfOrder } from '../../src/machine/order.ts'
import type { OrderStep } from '../../src/scenario/model.ts'
import { momentAfter, playOf } from '../support/drive.ts'
import { fin, yearScenario } from '../support/scenario-text.ts'

const scenario = yearScenario({
  debut: {
    order: {
      title: 'Dans quel ordre ?',
      tasks: [
        { id: 'client', label: 'Le client', rank: 1 },
        { id: 'appel', label: 'Le téléphone', rank: [{ when: { profile: 'presse' }, then: 1 }, { then: 2 }] },
        { id: 'colis', label: 'Le colis', rank: 3 },
        { id: 'rayon', label: 'Le rayon', rank: 3 },
      ],
      criteria: ['MA.1.priorites'],
      results: [
        { level: 4, why: 'Bien.', trust: 10 },
        { level: 2, why: 'Presque.' },
        { level: 1, why: 'Non.', trust: -10 },
      ],
    },
    goto: [{ when: { trust: { below: 45 } }, then: 'depart' }, { then: 'fin' }],
  },
  depart: fin,
  fin,
})
const step = scenario.steps.debut as OrderStep

describe('order', () => {
  test.each([
    [['client', 'appel', 'colis', 'rayon'], 4],
    [['client', 'appel', 'rayon', 'colis'], 4],
    [['appel', 'client', 'colis', 'rayon'], 3],
    [['client', 'colis', 'rayon', 'appel'], 2],
    [['rayon', 'colis', 'appel', 'client'], 1],
  ])('%j is worth level %i', (tasks, level) => {
    expect(levelOfOrder(step, playOf(scenario).first.state, tasks)).toBe(level)
  })

  test('equal ranks come in any order, by profile', () => {
    const { state } = playOf(scenario, 'presse').first
    expect(levelOfOrder(step, state, ['appel', 'client', 'rayon', 'colis'])).toBe(4)
  })

  test('swapping two neighbours towards the right order never lowers the level', () => {
    const ids = step.tasks.map(({ id }) => id)
    const { state } = playOf(scenario).first
    const rank = new Map([
      ['client', 1],
      ['appel', 2],
      ['colis', 3],
      ['rayon', 3],
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 4 }), fc.nat(2), (given, at) => {
        const [first = '', second = ''] = given.slice(at, at + 2)
        if ((rank.get(first) ?? 0) <= (rank.get(second) ?? 0)) return
        const better = [...given.slice(0, at), second, first, ...given.slice(at + 2)]
        expect(levelOfOrder(step, state, better)).toBeGreaterThanOrEqual(levelOfOrder(step, state, given))
      }),
    )
  })

  test('leads where its result leads, and takes all the tasks once', () => {
    const play = playOf(scenario)
    const order = (...tasks: string[]) => ({ kind: 'order', tasks }) as const
    expect(momentAfter(play, [order('client', 'appel', 'colis', 'rayon')])).toMatchObject({
      step: { id: 'fin' },
      state: { trust: 60 },
    })
    expect(momentAfter(play, [order('rayon', 'colis', 'appel', 'client')]).step.id).toBe('depart')
    expect(play.after(play.first, order('client', 'appel', 'colis'))).toBeUndefined()
    expect(play.after(play.first, order('client', 'client', 'appel', 'colis'))).toBeUndefined()
  })
})
