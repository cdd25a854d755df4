import { referencesOf } from '../../audit/reference.ts'
import type { Scenario } from '../../scenario/read-scenario.ts'
import type { ShippedShelf } from '../../server/api/scenarios/class-shelf.ts'
import type { FoundScenario } from '../../server/api/services.ts'
import { readShippedScenario } from '../shipped-scenarios.ts'

/** The scenarios that come with Comptoir, each read when it is first asked for. */
export function shippedShelf(): ShippedShelf {
  const read = new Map<string, Scenario | undefined>()
  const found = new Map<string, FoundScenario>()
  return {
    find(id, year) {
      const key = `${id}/${year}`
      const known = found.get(key)
      if (known !== undefined) return known
      if (!read.has(id)) read.set(id, readShippedScenario(id))
      const scenario = read.get(id)?.years[year]
      if (scenario === undefined) return undefined
      let references: ReturnType<FoundScenario['references']> | undefined
      const fresh: FoundScenario = {
        scenario,
        references: () => {
          references ??= referencesOf(scenario)
          return references
        },
      }
      found.set(key, fresh)
      return fresh
    },
  }
}
