import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShippedScenario } from '../../src/app/shipped-scenarios.ts'
import { bestPath } from '../../src/audit/best-path.ts'
import { explore } from '../../src/audit/explore.ts'
import { lowestLevel } from '../../src/audit/reach.ts'
import { situationsOf } from '../../src/audit/situations.ts'
import type { Profile, YearScenario } from '../../src/scenario/model.ts'
import { levelOfMean } from '../../src/scoring/index.ts'
import { everyState } from '../support/every-state.ts'
import { generatedScenario } from '../support/generated-scenario.ts'
import { yearScenario } from '../support/scenario-text.ts'

/** Merging the states that have the same future loses nothing of what the audit says. */
function sameAsEveryState(scenario: YearScenario, profile: Profile): void {
  const situations = situationsOf(scenario, profile)
  const { steps, acts, shortest, longest } = explore(situations)
  const every = everyState(scenario, profile)
  expect({ steps, acts, shortest, longest }).toEqual({
    steps: every.steps,
    acts: every.acts,
    shortest: every.shortest,
    longest: every.longest,
  })
  for (const [criterion, expected] of Object.entries(bestPath(scenario, profile).opportunities)) {
    const sum = every.lowestSum(criterion, expected)
    expect(lowestLevel(situations, criterion, expected)).toBe(sum < 0 ? 1 : levelOfMean(sum / expected))
  }
}

test('situations say what every state says, on generated scenarios', () => {
  fc.assert(
    fc.property(generatedScenario({ gauges: true }), fc.nat(1), (scenario, which) => {
      sameAsEveryState(scenario, scenario.profiles[which] as Profile)
    }),
  )
})

test.each(['jardinerie-balcon', 'salon-professionnel'])(
  'situations say what every state says: %s, with its facts, questions and incidents',
  (id) => {
    const scenario = readShippedScenario(id)?.years.seconde as YearScenario
    sameAsEveryState(scenario, scenario.profiles[0] as Profile)
  },
)

test('states that nothing tells apart are one situation, and a bound that is read separates them', () => {
  const gain = (id: string, trust: number) => ({
    id,
    say: `Réponse ${id}`,
    shows: { 'MA.1.ecoute': trust > 0 ? 4 : 1 },
    why: 'Parce que.',
    trust,
    goto: 'suite',
  })
  const ending = { says: [{ client: 'Au revoir.' }], ending: { title: 'Fin', client: 'Content.', firm: 'Vendu.' } }
  const debut = { choices: [gain('a', 5), gain('b', -5), gain('c', -10)] }
  const count = (goto: unknown) => {
    const partir: Record<string, typeof ending> = goto === 'fin' ? {} : { partir: ending }
    const scenario = yearScenario({ debut, suite: { goto }, fin: ending, ...partir })
    return situationsOf(scenario, scenario.profiles[0] as Profile).all.length
  }
  const at = (below: number) => [{ when: { trust: { below } }, then: 'partir' }, { then: 'fin' }]
  // The trust of 50 becomes 55, 45 or 40: debut, suite, fin and partir, the second split as often as it is read.
  expect([count('fin'), count(at(20)), count(at(45)), count(at(50))]).toEqual([3, 3, 5, 5])
})
