import type { OwnScenario, OwnState } from '../../../../classroom/own-scenario.ts'
import type { Problem } from '../../../../scenario/problem.ts'
import { ApiRefusal, askServer } from '../../../api.ts'

/** A scenario that a teacher of the class brought, and whether it may be assigned. */
export type OwnShown = OwnScenario & { readonly state: OwnState }

export async function askOwnScenarios(classroom: string): Promise<readonly OwnShown[]> {
  const { scenarios } = await askServer<{ readonly scenarios: readonly OwnShown[] }>(
    'GET',
    `/classes/${classroom}/scenarios`,
  )
  return scenarios
}

/** Why a file was refused, place by place; null when it was not for what it holds. */
export function problemsOf(error: unknown): readonly Problem[] | null {
  if (!(error instanceof ApiRefusal) || error.code !== 'scenario-wrong') return null
  return Array.isArray(error.detail.problems) ? (error.detail.problems as readonly Problem[]) : null
}
