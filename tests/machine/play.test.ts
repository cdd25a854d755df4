import { describe, expect, test } from 'vitest'
import { holds } from '../../src/machine/conditions.ts'
import { drawProfile, shuffled } from '../../src/machine/draw.ts'
import type { Moment, Play } from '../../src/machine/play.ts'
import { playOf } from '../support/drive.ts'
import { fin, reply, type StepText, yearScenario } from '../support/scenario-text.ts'

const ECOUTE = 'MA.1.ecoute'
const bien = (goto: unknown, more: StepText = {}) => reply('bien', { [ECOUTE]: 4 }, goto, more)
const mal = (goto: unknown, more: StepText = {}) => reply('mal', { [ECOUTE]: 1 }, goto, more)

function give(play: Play, moment: Moment, id: string): Moment {
  const next = play.after(moment, { kind: 'reply', reply: id })
  if (next === undefined) throw new Error(`${id} cannot be given`)
  return next
}

const facts = { changes: { facts: { trajet: 'Douze kilomètres.' } } }

describe('a reply', () => {
  const scenario = yearScenario(
    {
      debut: {
        says: [{ client: 'Bonjour {client}.', mood: 'doubtful' }],
        choices: [
          bien('suite', {
            trust: [{ when: { profile: 'presse' }, then: -10 }, { then: 30 }],
            patience: -80,
            learn: ['trajet'],
            answers: [{ client: 'Ah, merci.', when: { fact: 'trajet' } }],
          }),
          mal('fin', { trust: -60 }),
        ],
      },
      suite: { channel: 'phone-in', says: [{ narrator: 'Le téléphone sonne.' }], goto: 'fin' },
      fin,
    },
    facts,
  )

  test('moves gauges within 0 and 100, by profile', () => {
    for (const [profile, trust] of [
      ['econome', 80],
      ['presse', 40],
    ] as const) {
      const play = playOf(scenario, profile)
      expect(give(play, play.first, 'bien').state).toMatchObject({ trust, patience: 0 })
      expect(give(play, play.first, 'mal').state.trust).toBe(0)
    }
  })

  test('teaches facts, and answers are heard with what was just learned', () => {
    const play = playOf(scenario)
    const { state } = give(play, play.first, 'bien')
    expect(state.facts).toEqual(['trajet'])
    expect(state.lines.map((line) => [line.by, line.words, line.channel])).toEqual([
      ['student', 'Réponse bien', 'shop'],
      ['client', 'Ah, merci.', 'shop'],
      ['narrator', 'Le téléphone sonne.', 'phone-in'],
    ])
  })

  test('turns what was said before into history, by the name of the client drawn', () => {
    const play = playOf(scenario)
    expect(give(play, play.first, 'bien').state.history.map((line) => line.words)).toEqual(['Bonjour Mme Garnier.'])
  })

  test('cannot be given where it is not offered', () => {
    const play = playOf(scenario)
    expect(play.after(play.first, { kind: 'reply', reply: 'inconnue' })).toBeUndefined()
    expect(play.after(play.first, { kind: 'advance' })).toBeUndefined()
    expect(play.after(give(play, play.first, 'mal'), { kind: 'advance' })).toBeUndefined()
  })

  test('never changes the moment it was given in', () => {
    const play = playOf(scenario)
    const before = structuredClone(play.first.state)
    give(play, play.first, 'bien')
    expect(play.first.state).toEqual(before)
  })
})

describe('the face with which a client leaves', () => {
  const content = { answers: [{ client: 'Merci bien.', mood: 'happy' }] }
  const scenario = yearScenario({
    debut: {
      choices: [
        bien('fin', content),
        mal('fin', { ...content, trust: -25 }),
        reply('joie', { [ECOUTE]: 2 }, 'contente', { ...content, trust: -25 }),
      ],
    },
    contente: { ...fin, says: [{ client: 'Au revoir.', mood: 'delighted' }] },
    fin: { ...fin, says: [{ narrator: 'La porte se referme.' }] },
  })

  test.each([
    ['of the last answer', 'bien', 'happy'],
    ['of how little is trusted, after a last answer that pleased', 'mal', 'doubtful'],
    ['of what the ending says', 'joie', 'delighted'],
  ])('is that %s', (_, id, mood) => {
    const play = playOf(scenario)
    expect(give(play, play.first, id).state.mood).toBe(mood)
  })
})

describe('channels', () => {
  test('change with the step, keep the history, and add to the journey once', () => {
    const scenario = yearScenario({
      debut: { channel: 'chat', says: [{ client: 'Bonjour.' }], goto: 'encore' },
      encore: { channel: 'chat', choices: [bien('magasin'), mal('magasin')] },
      magasin: { channel: 'shop', place: 'checkout', goto: 'fin' },
      fin,
    })
    const play = playOf(scenario)
    const chat = play.after(play.first, { kind: 'advance' }) as Moment
    const shop = give(play, chat, 'bien')
    expect([chat.state.place, shop.state.place]).toEqual(['office', 'checkout'])
    expect(shop.state.journey).toEqual(['chat', 'shop'])
    expect(shop.state.history.map((line) => line.words)).toEqual(['Bonjour.'])
  })
})

describe('where a reply leads', () => {
  test('is decided after its effects', () => {
    const scenario = yearScenario({
      debut: {
        choices: [
          bien('fin'),
          mal([{ when: { trust: { below: 40 } }, then: 'depart' }, { then: 'fin' }], { trust: -20 }),
        ],
      },
      depart: { ...fin },
      fin,
    })
    const play = playOf(scenario)
    expect(give(play, play.first, 'mal').step.id).toBe('depart')
  })

  test('a conditional reply is offered only when its condition holds', () => {
    const scenario = yearScenario({
      debut: {
        choices: [bien('fin', { when: { profile: 'presse' } }), mal('fin'), reply('autre', { [ECOUTE]: 2 }, 'fin')],
      },
      fin,
    })
    const move = { kind: 'reply', reply: 'bien' } as const
    expect(playOf(scenario, 'econome').after(playOf(scenario, 'econome').first, move)).toBeUndefined()
    expect(playOf(scenario, 'presse').after(playOf(scenario, 'presse').first, move)?.step.id).toBe('fin')
  })
})

describe('conditions', () => {
  const { state } = playOf(yearScenario({ debut: { goto: 'fin' }, fin })).first
  const knowing = { ...state, facts: ['a', 'b'], trust: 40 }

  test.each([
    [{ fact: ['a', 'b'] }, true],
    [{ fact: ['a', 'c'] }, false],
    [{ lacks: ['c'] }, true],
    [{ lacks: ['c', 'a'] }, false],
    [{ trust: { atLeast: 40 } }, true],
    [{ trust: { atLeast: 41 } }, false],
    [{ trust: { below: 40 } }, false],
    [{ trust: { below: 41 } }, true],
    [{ profile: ['econome'] }, true],
    [{ profile: ['presse'] }, false],
    [{ any: [{ fact: ['c'] }, { fact: ['a'] }] }, true],
    [{ any: [{ fact: ['c'] }] }, false],
    [{ not: { fact: ['a'] } }, false],
    [{ not: { fact: ['c'] } }, true],
    [{ fact: ['a'], profile: ['presse'] }, false],
    [{}, true],
  ])('%j holds: %s', (condition, expected) => {
    expect(holds(condition, knowing)).toBe(expected)
  })
})

describe('the draw', () => {
  const scenario = yearScenario({ debut: { goto: 'fin' }, fin })

  test('gives every profile, and the same for the same seed', () => {
    const drawn = Array.from({ length: 200 }, (_, seed) => drawProfile(scenario, seed).id)
    expect(drawn).toEqual(Array.from({ length: 200 }, (_, seed) => drawProfile(scenario, seed).id))
    const share = drawn.filter((id) => id === 'econome').length
    expect(share).toBeGreaterThan(60)
    expect(share).toBeLessThan(140)
  })

  test('puts each reply in each place about as often', () => {
    const first = Array.from({ length: 600 }, (_, seed) => shuffled(['a', 'b', 'c'], seed, 'etape')[0])
    for (const one of ['a', 'b', 'c']) {
      expect(first.filter((id) => id === one).length).toBeGreaterThan(140)
      expect(first.filter((id) => id === one).length).toBeLessThan(260)
    }
  })
})
