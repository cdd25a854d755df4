import type { CriterionId, Level } from '../../referential/types.ts'
import type { PlayAction, PlayView } from '../../session/index.ts'
import type { Observation } from '../../transcript/evidence.ts'

/** What one copy says of the scenario it was played in: its decisions, each taken once. */
export interface CopyItems {
  readonly decisions: readonly TakenDecision[]
}

export interface TakenDecision {
  readonly decision: string
  readonly chosen: string
  /** What could have been said there; none where nothing is picked from a list. */
  readonly offered: readonly string[]
  readonly levels: readonly { readonly criterion: CriterionId; readonly level: Level | null }[]
}

/** The decisions of a replayed copy. `views[i]` is what the player saw before entry i. */
export function copyItems(observations: readonly Observation[], views: readonly PlayView[]): CopyItems {
  const byDecision = new Map<string, Observation[]>()
  for (const one of observations) byDecision.set(one.decision, [...(byDecision.get(one.decision) ?? []), one])
  return {
    decisions: [...byDecision].flatMap(([decision, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              decision,
              chosen: first.reply.id,
              offered: (views[first.entry]?.actions ?? []).flatMap((action) => offeredId(action) ?? []),
              levels: [first, ...others].map(({ criterion, level }) => ({ criterion, level })),
            },
          ],
    ),
  }
}

/** Questions and documents are decisions of their own, each with nothing but itself to pick. */
function offeredId(action: PlayAction): string | undefined {
  return action.kind === 'reply' || action.kind === 'incident' ? action.id : undefined
}
