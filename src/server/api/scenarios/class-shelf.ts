import { isOwn } from '../../../classroom/own-scenario.ts'
import type { YearId } from '../../../referential/types.ts'
import type { ClassStore } from '../../../storage/class-contract.ts'
import { LeastRecent } from '../scores/least-recent.ts'
import type { FoundScenario, ScenarioShelf } from '../services.ts'
import { type CompiledOwn, readCompiled } from './compile-own.ts'

/** Some 200 kB each. */
const READY = 50

/** The scenarios that come with Comptoir: the same for every class. */
export interface ShippedShelf {
  find(id: string, year: YearId): FoundScenario | undefined
}

/** What a class may play: what is shipped, and what its own teachers brought. */
export function classShelf(
  shipped: ShippedShelf,
  classes: Pick<ClassStore, 'ownScenario' | 'ownScenarioFile'>,
): ScenarioShelf {
  const ready = new LeastRecent<CompiledOwn>(READY)
  return {
    async find(id, year, classroom) {
      if (!isOwn(id)) return shipped.find(id, year)
      // Asked each time: another process may have taken it away.
      const own = await classes.ownScenario(id)
      if (own?.classroom !== classroom) return undefined
      const kept = ready.get(id) ?? (await compiledOf(id, classes))
      if (kept === undefined) return undefined
      ready.set(id, kept)
      const found = kept.years[year]
      return found && { scenario: found.scenario, references: () => found.references }
    },
  }
}

async function compiledOf(id: string, classes: Pick<ClassStore, 'ownScenarioFile'>): Promise<CompiledOwn | undefined> {
  const file = await classes.ownScenarioFile(id)
  return file && readCompiled(id, file)
}
