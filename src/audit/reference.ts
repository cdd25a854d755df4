import type { Profile, YearScenario } from '../scenario/model.ts'
import type { Reference } from '../scoring/types.ts'
import { bestPath } from './best-path.ts'

/** The reference a play is scored against: the opportunities and decisions of the best path. Pure. */
export function referenceOf(scenario: YearScenario, profile: Profile): Reference {
  const { opportunities, decisions } = bestPath(scenario, profile)
  return { profile: profile.id, expected: opportunities, path: decisions }
}

/** One reference per profile, by profile id. */
export function referencesOf(scenario: YearScenario): Readonly<Record<string, Reference>> {
  return Object.fromEntries(scenario.profiles.map((profile) => [profile.id, referenceOf(scenario, profile)]))
}
