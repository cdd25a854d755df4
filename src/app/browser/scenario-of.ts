import { loadScenario } from 'virtual:comptoir/catalogue'
import type { Transcript } from '../../transcript/types.ts'
import { Problem } from '../../views/services.ts'

/** The scenario of that year with its references. Rejects with `Problem` when the catalogue has none. */
export async function scenarioOf({ scenario, year }: Pick<Transcript, 'scenario' | 'year'>) {
  const found = await loadScenario(scenario.id, year)
  if (found === undefined) throw new Problem({ at: 'run', code: 'scenario' }, scenario.id)
  return found
}
