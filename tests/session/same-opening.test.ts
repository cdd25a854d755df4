import { describe, expect, it } from 'vitest'
import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { startSession } from '../../src/session/index.ts'
import { seedOpeningAs } from '../../src/session/same-opening.ts'

const SHOWN = [1, 2, 3, 4]

function counting(from: number): () => number {
  let seed = from
  return () => {
    seed += 1
    return seed
  }
}

function openingOf(scenario: YearScenario, seed: number) {
  const nothing = { speciality: null, startedAt: '', now: () => 0, keep: async () => undefined }
  return startSession({ scenario, seed, ...nothing }).view
}

describe('a seed that opens as another', () => {
  const years = readShippedScenarios().flatMap((one) => Object.values(one.years))

  it.each(years.map((one) => [`${one.id}, ${one.year}`, one] as const))('shows the same: %s', (_, scenario) => {
    for (const shown of SHOWN) {
      const seed = seedOpeningAs(scenario, shown, counting(1000))
      expect(openingOf(scenario, seed)).toEqual(openingOf(scenario, shown))
    }
  })

  it('is another one wherever replies are few, and the rest of the play then differs', () => {
    const replies = years.filter((one) => one.steps[one.start]?.kind === 'choices')
    expect(replies.length).toBeGreaterThan(10)
    for (const scenario of replies) {
      const [one, other] = [counting(1000), counting(2000)].map((draw) => seedOpeningAs(scenario, 1, draw))
      expect(new Set([1, one, other]).size).toBe(3)
    }
  })
})
