declare module 'virtual:comptoir/opportunities' {
  import type { CatalogueOpportunities } from '../../audit/opportunities.ts'

  /** Rejects when the network fails. */
  export function loadOpportunities(): Promise<CatalogueOpportunities>
}

declare module 'virtual:comptoir/catalogue' {
  import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
  import type { YearId } from '../../referential/types.ts'
  import type { YearScenario } from '../../scenario/model.ts'
  import type { Reference } from '../../scoring/types.ts'

  export const catalogue: readonly CatalogueEntry[]
  /** Undefined when this scenario does not exist or is not played in that year. */
  export function loadScenario(
    id: string,
    year: YearId,
  ): Promise<{ scenario: YearScenario; references: Readonly<Record<string, Reference>> } | undefined>
}
