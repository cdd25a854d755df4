import type { loadScenario } from 'virtual:comptoir/catalogue'
import type { YearId } from '../../../referential/types.ts'
import { askServer } from '../../../views/api.ts'
import { asProblem, isRefusal } from './refusals.ts'

type Loaded = Awaited<ReturnType<typeof loadScenario>>

/** A scenario that a teacher brought to the class server, where one may have it; undefined where it does not exist. */
export async function takeOwnScenario(id: string, year: YearId): Promise<Loaded> {
  try {
    return await askServer<Loaded>('GET', `/scenarios/${encodeURIComponent(id)}/${year}`)
  } catch (error) {
    if (isRefusal(error, 'unknown', 'scenario-unknown')) return undefined
    throw asProblem(error, 'closed')
  }
}
