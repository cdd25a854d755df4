import { type CopyStatus, copyStatus, type ReviewSeen } from '../../../classroom/review/copy-status.ts'
import { isSame } from '../../../classroom/review/review.ts'
import { anonymousLabel, drawnSample } from '../../../classroom/review/sample.ts'
import type { CopyRow, Marker, SecondMarking } from '../../../classroom/review/types.ts'
import { runState } from '../../../classroom/run-levels.ts'
import type { Assignment } from '../../../classroom/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ReviewInList } from '../../../storage/review-contract.ts'
import type { Found } from '../route.ts'
import type { ClassServices } from '../services.ts'
import { inOrder } from './order-of-copies.ts'

/** A copy with what tells where it stands. */
export interface CopyInSight {
  readonly attempt: AttemptSeen
  readonly review: ReviewSeen
  readonly row: CopyRow
}

/** The copies of a class, or of one assignment, as the one who asks may see them: in the order of the list. */
export async function copiesInSight(
  { classroom = '', assignment }: Pick<Found, 'classroom' | 'assignment'>,
  who: Marker,
  { classes, now }: ClassServices,
): Promise<readonly CopyInSight[]> {
  const [attempts, students, assignments, reviews, seconds] = await Promise.all([
    classes.attemptsOfClassroom(classroom),
    classes.studentsOf(classroom),
    classes.assignmentsOf(classroom),
    classes.reviewsInList(classroom),
    classes.secondMarkingsOf(classroom),
  ])
  const byId = new Map(assignments.map((one) => [one.id, one]))
  const at = now().toISOString()
  const copies = attempts.filter(
    (one) =>
      isCopy(one, byId.get(one.assignment ?? ''), at) && (assignment === undefined || one.assignment === assignment.id),
  )
  const reviewed = new Map(reviews.map((one) => [one.run, one]))
  const samples = new Map(seconds.map((one) => [one.assignment, sampleOf(one, copies, reviewed)]))
  const aliases = new Map(students.map(({ id, alias }) => [id, alias]))
  const inSight = copies.map((attempt): CopyInSight => {
    const review = seenReview(reviewed.get(attempt.run), samples.get(attempt.assignment ?? '')?.has(attempt.run))
    const alias = aliases.get(attempt.student) ?? ''
    const seed = seconds.find((one) => one.assignment === attempt.assignment)?.seed ?? ''
    return { attempt, review, row: rowOf(attempt, review, { who, alias, seed }) }
  })
  return inOrder(inSight, assignments, students)
}

/** A run is a copy once its student cannot go on with it, and it was not set aside. */
export function isCopy(run: AttemptSeen, assignment: Assignment | undefined, now: string): boolean {
  return !run.setAside && runState(run, assignment, now) !== 'begun'
}

function sampleOf(
  second: SecondMarking,
  copies: readonly AttemptSeen[],
  reviewed: ReadonlyMap<string, ReviewInList>,
): ReadonlySet<string> {
  const runs = copies.flatMap(({ run, assignment }) => (assignment === second.assignment ? [run] : []))
  const begun = runs.filter((run) => reviewed.get(run)?.markings.length === 2)
  return drawnSample(runs, new Set(begun), second)
}

/** What two have begun to mark stays a copy of two markers, even when the second marking is called off. */
export function seenReview(review: Omit<ReviewInList, 'run'> | undefined, inSample = false): ReviewSeen {
  const { markings, harmonisation } = review ?? { markings: [], harmonisation: null }
  return { markings, harmonisation, second: inSample || markings.length === 2 }
}

/** The row of a copy; `alias` is withheld while it is marked blind. */
export function rowOf(
  attempt: AttemptSeen,
  review: ReviewSeen,
  { who, alias, seed }: { readonly who: Marker; readonly alias: string; readonly seed: string },
): CopyRow {
  const { state, mine, open, blind } = copyStatus(review, who)
  const { run, assignment, scenario, year, mode, finished: complete, startedAt } = attempt
  return {
    ...{ run, assignment, scenario, year, mode, complete, startedAt, state, mine, open, second: review.second },
    label: blind ? anonymousLabel(run, seed) : alias,
    anonymous: blind,
    markers: markersSeen(review, blind, who),
  }
}

function markersSeen({ markings }: ReviewSeen, blind: CopyStatus['blind'], who: Marker): readonly string[] {
  return markings.flatMap(({ marker }) => (!blind || isSame(marker, who) ? [marker.name] : []))
}
