import { isSame } from './review.ts'
import type { CopyState, Marker, Marking, Rank } from './types.ts'

/** As much of a review as tells where its copy stands. */
export interface ReviewSeen {
  readonly markings: readonly Pick<Marking, 'rank' | 'marker' | 'state'>[]
  readonly harmonisation: 'open' | 'closed' | null
  /** Whether this copy is to be marked twice. */
  readonly second: boolean
}

export interface CopyStatus {
  readonly state: CopyState
  readonly mine: Rank | null
  readonly open: boolean
  /** Neither marker may know of the other, nor whose copy it is. */
  readonly blind: boolean
}

/** Where a copy stands for the one who asks. */
export function copyStatus(
  { markings, harmonisation, second }: ReviewSeen,
  who: Pick<Marker, 'kind' | 'id'>,
): CopyStatus {
  const mine = markings.find(({ marker }) => isSame(marker, who))
  const isFree = mine === undefined && markings.length < (second ? 2 : 1)
  return {
    state: stateFor(markings, mine, { harmonisation, second, isFree }),
    mine: mine?.rank ?? null,
    open: isFree || mine?.state === 'open',
    blind: second && harmonisation === null,
  }
}

function stateFor(
  markings: ReviewSeen['markings'],
  mine: ReviewSeen['markings'][number] | undefined,
  of: Pick<ReviewSeen, 'harmonisation' | 'second'> & { readonly isFree: boolean },
): CopyState {
  if (of.harmonisation !== null) return of.harmonisation === 'open' ? 'to-harmonise' : 'closed'
  if (mine?.state === 'open') return 'begun'
  if (mine !== undefined) return of.second ? 'waiting' : 'closed'
  if (of.isFree) return 'to-do'
  return !of.second && markings.every(({ state }) => state === 'closed') ? 'closed' : 'begun'
}

/** Whether nothing is left to do for anybody: what was settled may be shown to the student. */
export function isSettled({ markings, harmonisation, second }: ReviewSeen): boolean {
  if (harmonisation !== null) return harmonisation === 'closed'
  return !second && markings.length === 1 && markings[0]?.state === 'closed'
}
