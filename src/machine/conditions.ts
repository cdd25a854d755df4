import type { Cases, Condition, GaugeCondition } from '../scenario/model.ts'
import type { PlayState } from './play-state.ts'

/** True when every part of the condition holds; no condition always holds. */
export function holds(condition: Condition | undefined, state: PlayState): boolean {
  if (condition === undefined) return true
  const { profile, fact, lacks, trust, patience, any, not } = condition
  return (
    (profile === undefined || profile.includes(state.profile.id)) &&
    (fact?.every((id) => state.facts.includes(id)) ?? true) &&
    !(lacks?.some((id) => state.facts.includes(id)) ?? false) &&
    isWithin(trust, state.trust) &&
    isWithin(patience, state.patience) &&
    (any?.some((inner) => holds(inner, state)) ?? true) &&
    !(not !== undefined && holds(not, state))
  )
}

function isWithin(bounds: GaugeCondition | undefined, value: number): boolean {
  return (
    bounds === undefined ||
    ((bounds.atLeast === undefined || value >= bounds.atLeast) && (bounds.below === undefined || value < bounds.below))
  )
}

/** Position of the first case that holds. The parser has made sure that one always does. */
export function caseIndex<T>(cases: Cases<T>, state: PlayState): number {
  return cases.findIndex(({ when }) => holds(when, state))
}

/** The value of the first case that holds. Throws on cases without an end, which the parser refuses. */
export function resolve<T>(cases: Cases<T>, state: PlayState): T {
  const found = cases[caseIndex(cases, state)]
  if (found === undefined) throw new Error('no case holds: the scenario was not checked')
  return found.then
}
