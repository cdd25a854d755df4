import type { CriterionId } from '../../../referential/types.ts'
import type { Observation } from '../../../transcript/evidence.ts'
import type { PlayedDecision } from './decisions-of.ts'

/** A moment worth telling, and the critère it is told for. */
export interface Moment {
  readonly decision: PlayedDecision
  readonly about: CriterionId
}

const TOLD = 3
const WELL_FROM = 3
const TO_WORK_ON_UP_TO = 2

/** Up to three decisions done well: the best first, about different critères where possible; then in the order played. */
export function doneWell(decisions: readonly PlayedDecision[]): readonly Moment[] {
  const good = decisions.filter(({ level }) => level !== null && level >= WELL_FROM)
  const worth = (one: PlayedDecision) => [one.level ?? 0, one.observations.length, one.change]
  return told(sorted(good, worth), (one) => [...one.observations].sort((a, b) => (b.level ?? 0) - (a.level ?? 0)))
}

/** Up to three decisions to work on: grave faults first, then what fell shortest and cost the client's trust most. */
export function toWorkOn(decisions: readonly PlayedDecision[]): readonly Moment[] {
  const weak = decisions.filter(({ level }) => level !== null && level <= TO_WORK_ON_UP_TO)
  const short = ({ observations }: PlayedDecision) => observations.reduce((sum, { level }) => sum + 4 - (level ?? 4), 0)
  const worth = (one: PlayedDecision) => [one.grave ? 1 : 0, short(one), -one.change]
  return told(sorted(weak, worth), (one) => [...one.observations].sort((a, b) => (a.level ?? 4) - (b.level ?? 4)))
}

/** Highest first, by the first measure that differs. */
function sorted(
  decisions: readonly PlayedDecision[],
  worth: (one: PlayedDecision) => readonly number[],
): readonly PlayedDecision[] {
  return [...decisions].sort((one, other) => {
    const [mine, theirs] = [worth(one), worth(other)]
    const index = mine.findIndex((value, at) => value !== theirs[at])
    return index < 0 ? one.entry - other.entry : (theirs[index] ?? 0) - (mine[index] ?? 0)
  })
}

/** The first three, each about a critère not told yet; when none is left, about its first. */
function told(
  decisions: readonly PlayedDecision[],
  criteriaOf: (one: PlayedDecision) => readonly Observation[],
): readonly Moment[] {
  const abouts = new Set<CriterionId>()
  const found: Moment[] = []
  const fresh = (one: PlayedDecision) => criteriaOf(one).find(({ criterion }) => !abouts.has(criterion))
  const take = (decision: PlayedDecision, observation: Observation | undefined) => {
    if (observation === undefined || found.length === TOLD) return
    abouts.add(observation.criterion)
    found.push({ decision, about: observation.criterion })
  }
  for (const decision of decisions) take(decision, fresh(decision))
  for (const decision of decisions)
    if (!found.some((one) => one.decision === decision)) take(decision, criteriaOf(decision)[0])
  return found.sort((one, other) => one.decision.entry - other.decision.entry)
}
