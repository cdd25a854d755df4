import { describe, expect, test } from 'vitest'
import { bestPath } from '../../src/audit/best-path.ts'
import { referencesOf } from '../../src/audit/reference.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { fin, reply, yearScenario } from '../support/scenario-text.ts'

const ECOUTE = 'MA.1.ecoute'
const OFFRE = 'MCV.1.offre'

function pathOf(scenario: YearScenario, profile = 0): string[] {
  const drawn = scenario.profiles[profile]
  if (drawn === undefined) throw new Error('no such profile')
  return bestPath(scenario, drawn).moves.map((move) =>
    move.kind === 'reply' ? `${move.step}:${move.reply}` : move.step,
  )
}

describe('the best path', () => {
  test('is the longest of those without a fault', () => {
    const scenario = yearScenario({
      debut: {
        choices: [
          reply('court', { [ECOUTE]: 4 }, 'fin'),
          reply('long', { [ECOUTE]: 4 }, 'suite'),
          reply('mal', { [ECOUTE]: 1 }, 'fin'),
        ],
      },
      suite: { choices: [reply('bien', { [OFFRE]: 4 }, 'fin'), reply('mal', { [OFFRE]: 1 }, 'fin')] },
      fin,
    })
    expect(pathOf(scenario)).toEqual(['debut:long', 'suite:bien'])
    expect(referencesOf(scenario).econome?.expected).toEqual({ [ECOUTE]: 1, [OFFRE]: 1 })
  })

  test('never goes through a fault to meet more decisions', () => {
    const scenario = yearScenario({
      debut: { choices: [reply('bien', { [ECOUTE]: 4 }, 'fin'), reply('mal', { [ECOUTE]: 3 }, 'rattrapage')] },
      rattrapage: { choices: [reply('a', { [ECOUTE]: 4 }, 'fin'), reply('b', { [ECOUTE]: 1 }, 'fin')] },
      fin,
    })
    expect(pathOf(scenario)).toEqual(['debut:bien'])
  })

  test('depends on the profile', () => {
    const byProfile = (econome: number, presse: number) => [
      { when: { profile: 'econome' }, then: econome },
      { then: presse },
    ]
    const scenario = yearScenario({
      debut: {
        choices: [
          reply('prix', { [OFFRE]: byProfile(4, 2) }, 'fin'),
          reply('temps', { [OFFRE]: byProfile(1, 4) }, 'fin'),
        ],
      },
      fin,
    })
    expect([pathOf(scenario, 0), pathOf(scenario, 1)]).toEqual([['debut:prix'], ['debut:temps']])
  })

  test('may come back to a step, but never to count it twice', () => {
    const scenario = yearScenario(
      {
        debut: {
          choices: [
            reply('demander', { [ECOUTE]: 4 }, 'debut', { when: { lacks: 'trajet' }, learn: ['trajet'] }),
            reply('conclure', { [ECOUTE]: [{ when: { fact: 'trajet' }, then: 4 }, { then: 2 }] }, 'fin'),
            reply('rester', { [ECOUTE]: 1 }, 'debut'),
          ],
        },
        fin,
      },
      { changes: { facts: { trajet: 'Douze kilomètres.' } } },
    )
    expect(pathOf(scenario)).toEqual(['debut:demander', 'debut:conclure'])
    expect(referencesOf(scenario).econome?.expected).toEqual({ [ECOUTE]: 1 })
  })

  test('takes the least bad way when none is without a fault', () => {
    const scenario = yearScenario({
      debut: { choices: [reply('a', { [ECOUTE]: 3 }, 'fin'), reply('b', { [ECOUTE]: 2 }, 'fin')] },
      fin,
    })
    expect(pathOf(scenario)).toEqual(['debut:a'])
  })
})
