import { expect, test } from 'vitest'
import { opportunitiesOf } from '../../src/audit/opportunities.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'
import { fin, reply, scenarioText } from '../support/scenario-text.ts'

test('opportunities give the fewest and the most over the profiles, and 0 where only a detour leads', () => {
  const text = scenarioText({
    debut: {
      says: [{ client: 'Bonjour.' }],
      choices: [
        reply('bien', { 'MA.1.salutations': 4 }, [{ when: { profile: 'presse' }, then: 'fin' }, { then: 'suite' }]),
        reply('mal', { 'MA.1.salutations': 1 }, 'detour'),
      ],
    },
    suite: {
      says: [{ client: 'Et ?' }],
      choices: [reply('a', { 'MA.1.salutations': 4 }, 'fin'), reply('b', { 'MA.1.salutations': 1 }, 'fin')],
    },
    detour: {
      says: [{ client: 'Hum.' }],
      choices: [reply('c', { 'MA.1.tensions': 4 }, 'fin'), reply('d', { 'MA.1.tensions': 1 }, 'fin')],
    },
    fin,
  })
  const { scenario, problems } = readScenario(text, 'petit.yaml')
  expect(problems).toEqual([])
  expect(opportunitiesOf(scenario ? [scenario] : []).petit?.seconde).toEqual({
    'MA.1.salutations': [1, 2],
    'MA.1.tensions': [0, 0],
  })
})
