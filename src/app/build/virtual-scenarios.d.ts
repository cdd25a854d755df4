declare module 'virtual:comptoir/opportunities' {
  import type { CatalogueOpportunities } from '../../audit/opportunities.ts'

  /** Rejects when the network fails. */
  export function loadOpportunities(): Promise<CatalogueOpportunities>
}

declare module 'virtual:comptoir/catalogue' {
  import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
  import type { YearId } from '../../referential/types.ts'
  import type { YearScenario } from '../../scenario/model.ts'
  import type { Language } from '../../scenario/words.ts'
  import type { Reference } from '../../scoring/types.ts'

  export interface LoadedScenario {
    readonly scenario: YearScenario
    readonly references: Readonly<Record<string, Reference>>
  }
  export const catalogue: readonly CatalogueEntry[]
  /** In French when the scenario is not in that language. Undefined when it does not exist or is not played in that year. */
  export function loadScenario(id: string, year: YearId, language: Language): Promise<LoadedScenario | undefined>
}

declare module 'virtual:comptoir/translations' {
  import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'

  /** The scenarios that are in English too, in their English words. */
  export const translated: readonly CatalogueEntry[]
}
