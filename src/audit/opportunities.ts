import type { CriterionId, YearId } from '../referential/types.ts'
import type { YearScenario } from '../scenario/model.ts'
import type { Scenario } from '../scenario/read-scenario.ts'
import { criteriaInPlay } from './acts.ts'
import { referencesOf } from './reference.ts'

/** Of one critère on the best path, the fewest and the most over the profiles; 0 where only a detour meets it. */
export type Times = readonly [least: number, most: number]

/** By scenario, year and critère in play. */
export type CatalogueOpportunities = Readonly<
  Record<string, Readonly<Partial<Record<YearId, Readonly<Record<CriterionId, Times>>>>>>
>

/** How often each scenario calls on each critère, year by year. Walks every best path: for a computer, not a page. */
export function opportunitiesOf(scenarios: readonly Scenario[]): CatalogueOpportunities {
  return Object.fromEntries(
    scenarios.map(({ file, years }) => [
      file.id,
      Object.fromEntries(Object.values(years).map((year) => [year.year, opportunitiesInYear(year)])),
    ]),
  )
}

function opportunitiesInYear(scenario: YearScenario): Readonly<Record<CriterionId, Times>> {
  const references = Object.values(referencesOf(scenario))
  return Object.fromEntries(
    criteriaInPlay(scenario).map((id) => {
      const times = references.map(({ expected }) => expected[id] ?? 0)
      return [id, [Math.min(...times), Math.max(...times)]]
    }),
  )
}
