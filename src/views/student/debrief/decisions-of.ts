import type { Level } from '../../../referential/types.ts'
import type { Observation, ReplyText } from '../../../transcript/evidence.ts'
import type { Judged } from '../../services.ts'

/** A decision of the play, with all that the student's own sheet reads in it. */
export interface PlayedDecision {
  /** Position of the entry: the replay can be opened there. */
  readonly entry: number
  readonly reply: ReplyText
  readonly expert: ReplyText
  readonly observations: readonly Observation[]
  /** The lowest level shown on the sheet's critères; null while a person has to give it. */
  readonly level: Level | null
  readonly grave: boolean
  /** The client's trust once it was taken, 0 to 100, and what it gained or lost by it. */
  readonly trust: number
  readonly change: number
}

/** The decisions of a play in the order taken, as far as they bear on the sheet. */
export function decisionsOf({ sheet, views }: Pick<Judged, 'sheet' | 'views'>): readonly PlayedDecision[] {
  const byEntry = new Map<number, Observation[]>()
  for (const observation of sheet.criteria.flatMap(({ evidence }) => evidence))
    byEntry.set(observation.entry, [...(byEntry.get(observation.entry) ?? []), observation])
  return [...byEntry]
    .sort(([one], [other]) => one - other)
    .flatMap(([entry, observations]) => {
      const [first] = observations
      return first === undefined ? [] : [decisionAt(entry, first, observations, views)]
    })
}

function decisionAt(
  entry: number,
  { reply, expert }: Observation,
  observations: readonly Observation[],
  views: Judged['views'],
): PlayedDecision {
  const levels = observations.flatMap(({ level }) => level ?? [])
  const before = views[entry]?.gauges.trust ?? 0
  const trust = views[entry + 1]?.gauges.trust ?? before
  return {
    entry,
    reply,
    expert,
    observations,
    level: levels.length === 0 ? null : (Math.min(...levels) as Level),
    grave: observations.some(({ grave }) => grave),
    trust,
    change: trust - before,
  }
}
