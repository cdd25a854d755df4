import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CatalogueEntry } from '../../../audit/catalogue-entry.ts'
import { useServices } from '../../context.ts'
import type { OwnShown } from './own/own-scenarios.ts'

/** What the teachers of the class brought. */
export const OwnContext = createContext<readonly OwnShown[]>([])

/** All that may be assigned to the class: what comes with Comptoir, and what its teachers brought that is fit to be played. */
export function useCatalogue(): readonly CatalogueEntry[] {
  const { catalogue } = useServices()
  const own = useContext(OwnContext)
  return [...catalogue, ...own.filter(({ state }) => state === 'audited').map(({ entry }) => entry)]
}

/** Says the title of a scenario, whichever language it has; its id when it is known nowhere. */
export function useTitles(): (scenario: string) => string {
  const { catalogue } = useServices()
  const own = useContext(OwnContext)
  const all = [...catalogue, ...own.map(({ entry }) => entry)]
  return (scenario) => all.find(({ id }) => id === scenario)?.title ?? scenario
}
