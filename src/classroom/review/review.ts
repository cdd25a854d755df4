import { changeMarking, type Logged, type Marked } from './change-marking.ts'
import { changeHarmonisation, harmonisationOf, type KeptHarmonisation } from './harmonise.ts'
import { MarkingRefused } from './marking-refused.ts'
import type { HarmonisationChange, LogLine, Marker, Marking, MarkingChange, Rank } from './types.ts'

/** Everything that persons made of one copy. */
export interface CopyReview {
  /** At most one of each rank, the first first. */
  readonly markings: readonly Marking[]
  /** Null until two markers have closed. */
  readonly harmonisation: KeptHarmonisation | null
}

export const NO_REVIEW: CopyReview = { markings: [], harmonisation: null }

/** A review after a change, with the lines it adds to the log. */
export interface ReviewChanged {
  readonly review: CopyReview
  readonly log: readonly LogLine[]
}

/** Who changes what, when. */
export interface Changing {
  readonly run: string
  readonly who: Marker
  /** ISO 8601. */
  readonly at: string
  /** Whether this copy is to be marked twice. */
  readonly second: boolean
}

/** A change of one's own marking, which begins with it: a place must be free. Throws `MarkingRefused`. */
export function reviewAfter(
  review: CopyReview,
  change: MarkingChange,
  marked: Marked,
  changing: Changing,
): ReviewChanged {
  if (change.what === 'take-over') return takenOver(review, change.why, changing)
  const { who, at } = changing
  const before = review.markings.find(({ marker }) => isSame(marker, who)) ?? begun(review, changing)
  if (change.what === 'reopen' && review.harmonisation !== null) throw new MarkingRefused('both-closed')
  const { marking, logged } = changeMarking(before, change, marked)
  const markings = withMarking(review.markings, { ...marking, updatedAt: at })
  const log = logged === null ? [] : [logLine(logged, marking.rank, changing)]
  return { review: { markings, harmonisation: review.harmonisation ?? harmonisationOf(markings) }, log }
}

/** A change of what two markers settle between them, once both have closed. Throws `MarkingRefused`. */
export function harmonised(review: CopyReview, change: HarmonisationChange, changing: Changing): ReviewChanged {
  const { harmonisation, logged } = changeHarmonisation(review, change)
  return { review: { ...review, harmonisation }, log: [logLine(logged, null, changing)] }
}

/** Whether two are the same person, whatever they were called then. */
export function isSame(one: Pick<Marker, 'kind' | 'id'>, other: Pick<Marker, 'kind' | 'id'>): boolean {
  return one.kind === other.kind && one.id === other.id
}

/** A teacher goes on with the first marking where the one who began it has left. */
function takenOver(review: CopyReview, why: string, changing: Changing): ReviewChanged {
  const [first] = review.markings
  if (first === undefined || changing.who.kind !== 'teacher') throw new MarkingRefused('marked-by-another')
  // Whoever has marked it already would be both markers.
  if (review.markings.some(({ marker }) => isSame(marker, changing.who))) throw new MarkingRefused('marked-by-another')
  if (first.state === 'closed') throw new MarkingRefused('marking-closed')
  if (why.trim() === '') throw new MarkingRefused('why-missing')
  const marking = { ...first, marker: changing.who, updatedAt: changing.at }
  const logged = {
    what: 'take-over',
    criterion: null,
    entry: null,
    from: first.marker.name,
    to: changing.who.name,
  } as const
  return {
    review: { ...review, markings: withMarking(review.markings, marking) },
    log: [logLine({ ...logged, why: why.trim() }, 'first', changing)],
  }
}

function begun({ markings }: CopyReview, { run, who, at, second }: Changing): Marking {
  const rank: Rank | undefined =
    markings.length === 0 ? 'first' : second && markings.length === 1 ? 'second' : undefined
  if (rank === undefined) throw new MarkingRefused('marked-by-another')
  return {
    ...{ run, rank, marker: who, state: 'open', levels: {}, writing: [], comments: [], remark: '', mark: null },
    ...{ signed: null, updatedAt: at },
  }
}

function withMarking(markings: readonly Marking[], marking: Marking): readonly Marking[] {
  const others = markings.filter(({ rank }) => rank !== marking.rank)
  return [...others, marking].toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
}

function logLine(logged: Logged, rank: Rank | null, { who, at }: Changing): LogLine {
  return { at, who, rank, ...logged }
}
