import { describe, expect, test } from 'vitest'
import { auditScenario } from '../../src/audit/audit-scenario.ts'
import { auditYear } from '../../src/audit/audit-year.ts'
import type { ChoicesStep } from '../../src/scenario/model.ts'
import { fin, reply, type StepText, yearScenario } from '../support/scenario-text.ts'

const ECOUTE = 'MA.1.ecoute'
const OFFRE = 'MCV.1.offre'
const both = (level: number) => ({ [ECOUTE]: level, [OFFRE]: level })
/** Of the same length, so that only what a test says differs. */
const say = (letter: string) => ({ say: `Voici ${letter}.` })
const good = (goto: unknown = 'fin', more: StepText = {}) =>
  reply('bien', both(4), goto, { ...say('A'), trust: 5, ...more })
const bad = (goto: unknown = 'fin', more: StepText = {}) => reply('mal', both(1), goto, { ...say('B'), ...more })
const worse = (goto: unknown = 'fin', more: StepText = {}) =>
  reply('pire', both(1), goto, { ...say('C'), trust: -5, ...more })
const worst = (goto: unknown = 'fin') => reply('encore', both(1), goto, { ...say('E'), trust: -10 })
const debut = { choices: [good(), bad(), worse()] }

async function failuresOf(steps: Record<string, StepText>, changes: Record<string, unknown> = {}) {
  const { failures } = await auditYear(yearScenario(steps, { changes }))
  return [...new Set(failures.map(({ kind, subject }) => `${kind} ${subject}`))].sort()
}

describe('the audit', () => {
  test('finds nothing in a fair scenario', async () => {
    expect(await failuresOf({ debut, fin })).toEqual([])
  })

  test('finds a step where nothing can be done', async () => {
    // The parser refuses it: here the replies are taken out of a right scenario.
    const right = yearScenario({ debut: { choices: [good(), bad('seuil'), worse()] }, seuil: debut, fin })
    const stuck = { ...right.steps.seuil, choices: [] } as unknown as ChoicesStep
    const scenario = { ...right, steps: { ...right.steps, seuil: stuck } }
    const { failures } = await auditYear(scenario)
    expect(failures.map(({ kind, subject }) => `${kind} ${subject}`)).toContain('dead-end seuil')
  })

  test('finds a play that never ends', async () => {
    const steps = { debut: { choices: [good(), bad('debut'), worse()] }, fin }
    expect(await failuresOf(steps)).toEqual(['endless debut'])
  })

  test('finds a step, an ending and a reply that nothing reaches', async () => {
    const never = { trust: { below: 10 } }
    const steps = {
      debut: {
        choices: [
          good([{ when: never, then: 'ailleurs' }, { then: 'fin' }]),
          bad(),
          worse(),
          reply('jamais', both(1), 'fin', { ...say('D'), when: never, trust: -5 }),
        ],
      },
      ailleurs: { goto: 'autre-fin' },
      'autre-fin': fin,
      fin,
    }
    expect(await failuresOf(steps)).toEqual([
      'unreachable-act debut/jamais',
      'unreachable-step ailleurs',
      'unreachable-step autre-fin',
    ])
  })

  test('finds a critère whose level 4 no path reaches', async () => {
    const steps = {
      debut: { choices: [reply('moyen', both(3), 'fin', { ...say('D'), trust: 5 }), bad(), worse()] },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['level-4-out-of-reach chemin'])
    const { profiles } = await auditYear(yearScenario(steps))
    expect(profiles[0]?.criteria.map(({ highest }) => highest)).toEqual([3, 3])
  })

  test('finds a critère whose level 1 is out of reach', async () => {
    const steps = {
      debut: {
        choices: [
          good(),
          reply('mal', { [ECOUTE]: 1, [OFFRE]: 2 }, 'fin', say('B')),
          reply('pire', { [ECOUTE]: 1, [OFFRE]: 2 }, 'fin', { ...say('C'), trust: -5 }),
          reply('trop', { [ECOUTE]: 1, [OFFRE]: 2 }, 'fin', { ...say('D'), trust: -6 }),
        ],
      },
      fin,
    }
    expect(await failuresOf(steps)).toEqual([`level-1-out-of-reach ${OFFRE}`])
  })

  test('finds an error that costs nothing, on a detour that no level counts', async () => {
    const steps = {
      debut: { choices: [good('fin'), bad('detour'), worse('detour')] },
      detour: { choices: [reply('a', { 'MCV.3.rebond': 4 }, 'fin'), reply('b', { 'MCV.3.rebond': 1 }, 'fin')] },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['free-error detour/b'])
  })

  test('finds that a longer path without a fault would have a worse sheet than the best, shorter one', async () => {
    const one = (id: string, criterion: string, level: number, goto: string) => [
      reply(`${id}-bien`, { [criterion]: level }, goto, { say: 'Voici A.', trust: 5 }),
      reply(`${id}-mal`, { [criterion]: 1 }, goto, { say: 'Voici B.', trust: -5 }),
      reply(`${id}-pire`, { [criterion]: 1 }, goto, { say: 'Voici C.', trust: -10 }),
    ]
    const steps = {
      debut: {
        choices: [
          reply('court', both(4), 'offre', { ...say('A'), trust: 5 }),
          reply('long', both(4), 'ecoute-1', { ...say('D'), trust: 5 }),
          bad(),
          worse(),
        ],
      },
      // Two opportunities in one decision, against one in each of two.
      offre: { choices: [good(), bad(), worse()] },
      'ecoute-1': { choices: one('e1', ECOUTE, 4, 'ecoute-2') },
      'ecoute-2': { choices: one('e2', 'MA.1.besoins', 4, 'fin') },
      fin,
    }
    expect(await failuresOf(steps)).toContain(`shorter-beats-longer ${OFFRE}`)
  })

  test('finds an expert reply that another always beats', async () => {
    const steps = {
      debut: { choices: [good(), reply('aussi', both(4), 'fin', { ...say('D'), trust: 0 }), bad(), worse(), worst()] },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['dominated-reply debut/aussi'])
  })

  test('finds that the longest reply is the right one', async () => {
    const steps = {
      debut: {
        choices: [
          good('fin', { say: 'Une réponse bien plus longue que toutes les autres, que l’on reconnaît de loin.' }),
          bad('fin', { say: 'Une réponse.' }),
          worse('fin', { say: 'Une autre.' }),
        ],
      },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['best-reply-too-long longueur', 'bot-too-good longest'])
  })

  test('finds that politeness is enough', async () => {
    const steps = {
      debut: {
        choices: [
          good('fin', { say: 'Merci, avec plaisir.' }),
          bad('fin', { say: 'Tenez, voici le prix' }),
          worse('fin', { say: 'Tenez, un bon tarif!' }),
        ],
      },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['bot-too-good polite'])
  })

  test('finds that the shortest reply is the right one', async () => {
    const steps = {
      debut: {
        choices: [
          good('fin', { say: 'Court.' }),
          bad('fin', { say: 'Une réponse longue.' }),
          worse('fin', { say: 'Une réponse longue aussi.' }),
        ],
      },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['bot-too-good shortest'])
  })

  test('finds that tone gives the answer', async () => {
    const steps = {
      debut: {
        choices: [
          good('fin', { tone: 'warm', posture: 'open' }),
          bad('fin', { tone: 'cold' }),
          worse('fin', { tone: 'firm' }),
        ],
      },
      fin,
    }
    expect(await failuresOf(steps)).toEqual(['bot-too-good posture-open', 'bot-too-good tone-warm'])
  })

  test('finds a scenario that works one block only', async () => {
    const one = (id: string, level: number, trust: number) => reply(id, { [ECOUTE]: level }, 'fin', { trust })
    const steps = { debut: { choices: [one('a', 4, 5), one('b', 1, 0), one('c', 1, -5)] }, fin }
    expect(await failuresOf(steps)).toEqual(['single-block MA 1'])
    expect(await failuresOf(steps, { 'one-block': 'Un entraînement à la seule écoute.' })).toEqual([])
  })

  test('finds a year that is not harder than the one before', async () => {
    const years = (['seconde', 'premiere'] as const).map((year) => yearScenario({ debut, fin }, { year }))
    const [, second] = await auditScenario(years)
    expect(second?.failures.map(({ kind }) => kind)).toEqual(['year-not-harder'])
  })

  test('gives states, lengths, endings and the reach of each critère', async () => {
    const { profiles } = await auditYear(yearScenario({ debut, fin }))
    expect(profiles[0]).toMatchObject({
      states: 2,
      shortest: 1,
      longest: 1,
      best: 1,
      endings: ['fin'],
      criteria: [
        { id: ECOUTE, expected: 1, lowest: 1, highest: 4 },
        { id: OFFRE, expected: 1, lowest: 1, highest: 4 },
      ],
    })
  })
})
