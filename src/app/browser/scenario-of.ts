import { loadScenario } from 'virtual:comptoir/catalogue'
import { isOwn } from '../../classroom/own-id.ts'
import type { Language } from '../../i18n/index.ts'
import type { Transcript } from '../../transcript/types.ts'
import { type NewPlay, Problem } from '../../views/services.ts'

type Loading = ReturnType<typeof loadScenario>

const loading = new Map<string, Loading>()

/** Fetches a scenario once for the preparation, the start and the debrief; a failure is forgotten, so that one may retry. */
export function fetchScenario(id: string, year: NewPlay['year'], language: Language): Loading {
  const key = `${id}/${year}/${language}`
  const known = loading.get(key)
  if (known !== undefined) return known
  const fresh = isOwn(id)
    ? import('./class/own-scenario.ts').then((part) => part.takeOwnScenario(id, year))
    : loadScenario(id, year, language)
  loading.set(key, fresh)
  fresh.catch(() => loading.delete(key))
  return fresh
}

/** The scenario of that year with its references. Rejects with `Problem` when the catalogue has none. */
export async function scenarioOf({ scenario, year }: Pick<Transcript, 'scenario' | 'year'>, language: Language) {
  const found = await fetchScenario(scenario.id, year, language)
  if (found === undefined) throw new Problem({ at: 'run', code: 'scenario' }, scenario.id)
  return found
}
