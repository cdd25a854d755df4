import type { YearScenario } from '../scenario/model.ts'
import { closure, targetsOf } from '../scenario/targets.ts'

/** Steps that can be met again in one play. */
export function stepsInCycles(scenario: YearScenario): ReadonlySet<string> {
  const next = (id: string) => {
    const step = scenario.steps[id]
    return step === undefined ? [] : targetsOf(step)
  }
  return new Set(Object.keys(scenario.steps).filter((id) => closure(next(id), next).has(id)))
}
