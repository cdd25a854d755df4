import { describe, expect, it } from 'vitest'
import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import { bestPath } from '../../src/audit/best-path.ts'
import { drawProfile } from '../../src/machine/draw.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { replay } from '../../src/session/index.ts'
import { openSession } from '../support/play-through.ts'

const seed = 1
const played = readShippedScenarios().flatMap(({ years }) => Object.values(years))
// What is ranked or filled in names the client too, not only what is said.
const naming = played.filter((scenario) =>
  Object.values(scenario.steps).some(
    (step) => step.kind === 'order' && JSON.stringify(step.tasks).includes('{client}'),
  ),
)

async function everythingShown(scenario: YearScenario): Promise<string> {
  const session = openSession(scenario, seed)
  const shown = [JSON.stringify(session.view)]
  for (const { step: _, ...move } of bestPath(scenario, drawProfile(scenario, seed)).moves) {
    await session.act(move)
    shown.push(JSON.stringify(session.view))
  }
  return [...shown, JSON.stringify(replay(scenario, session.transcript).evidence)].join('\n')
}

describe('the name of the client', () => {
  it('is asked for in tasks of shipped scenarios', () => {
    expect(naming.length).toBeGreaterThan(1)
  })

  it.each(naming.map((scenario) => [scenario.id, scenario.year, scenario] as const))(
    'stands wherever the author of %s asks for it, in %s',
    async (_id, _year, scenario) => {
      expect(await everythingShown(scenario)).not.toContain('{client}')
    },
  )
})
