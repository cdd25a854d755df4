import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShippedScenario, shippedScenarioIds } from '../../src/app/shipped-scenarios.ts'
import { type Cell, Table } from '../../src/audit/table.ts'
import { createPlay, type Moment, movesAt } from '../../src/machine/play.ts'
import { shownAt } from '../../src/machine/shown-at.ts'
import type { Profile, YearScenario } from '../../src/scenario/model.ts'
import { generatedScenario } from '../support/generated-scenario.ts'

const picks = fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 })

/** Walks the machine and the table side by side: same moves, same levels, same place, same state. */
function sideBySide(scenario: YearScenario, profile: Profile, turns: readonly number[]): void {
  const play = createPlay(scenario, profile)
  const table = new Table(scenario, profile)
  let moment: Moment = play.first
  let cell: Cell = table.first()
  for (const turn of turns) {
    expect(essence(cell)).toEqual(essence(moment))
    const edges = table.edges(cell)
    expect(edges.map(({ move }) => move)).toEqual(movesAt(play, moment))
    const edge = edges[turn % Math.max(1, edges.length)]
    if (edge === undefined) return
    expect(edge.shown).toEqual(shownAt(play, moment, edge.move))
    moment = play.after(moment, edge.move) as Moment
    cell = edge.to
  }
}

function essence({ step, state, incidents }: Cell | Moment) {
  const { trust, patience, facts, picked, incident, decisionsTaken } = state
  return { step: step.id, trust, patience, facts, picked, incident, decisionsTaken, incidents }
}

test('the table goes where the machine goes, on generated scenarios', () => {
  fc.assert(
    fc.property(generatedScenario({ gauges: true }), fc.nat(1), picks, (scenario, which, turns) => {
      sideBySide(scenario, scenario.profiles[which] as Profile, turns)
    }),
  )
})

test.each(shippedScenarioIds())('the table goes where the machine goes: %s', (id) => {
  for (const scenario of Object.values(readShippedScenario(id)?.years ?? {}))
    fc.assert(
      fc.property(fc.nat(scenario.profiles.length - 1), picks, (which, turns) => {
        sideBySide(scenario, scenario.profiles[which] as Profile, turns)
      }),
      { numRuns: 10 },
    )
})
