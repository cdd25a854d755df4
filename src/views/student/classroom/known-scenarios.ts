import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { askServer } from '../../api.ts'
import { useServices } from '../../context.ts'
import { useKept } from '../../use-kept.ts'
import type { MyScenario, MyScenarios } from './answers.ts'

const NONE: readonly MyScenario[] = []

/** The scenarios that the teachers of this class brought. */
export const OwnScenariosContext = createContext<readonly MyScenario[]>(NONE)

/** None while they are awaited, or when they do not come: their names alone are missing then. */
export function useOwnScenarios(student: string): readonly MyScenario[] {
  const own = useKept(() => askServer<MyScenarios>('GET', '/my/scenarios'), [student])
  return own.value?.scenarios ?? NONE
}

/** The name of a situation, in the language of these pages where it has one. */
export function useTitleOf(): (scenario: string) => string {
  const { catalogue } = useServices()
  const own = useContext(OwnScenariosContext)
  return (scenario) => [...catalogue, ...own].find(({ id }) => id === scenario)?.title ?? scenario
}
