import type { CopyReview } from '../classroom/review/review.ts'
import type { LogLine, Marking, SecondMarking } from '../classroom/review/types.ts'

/** As much of the review of a copy as a list shows. */
export interface ReviewInList {
  readonly run: string
  readonly markings: readonly Pick<Marking, 'rank' | 'marker' | 'state'>[]
  readonly harmonisation: 'open' | 'closed' | null
}

/** A review after a change, and what goes to the end of the log. */
export interface ReviewStep {
  readonly review: CopyReview
  readonly log: readonly LogLine[]
}

/** What persons make of copies. It goes with the run; the log is only ever added to. */
export interface ReviewStore {
  /** Empty when nobody has marked the copy. */
  review(run: string): Promise<CopyReview>
  /** The oldest first. */
  reviewLog(run: string): Promise<readonly LogLine[]>
  /** Only the copies that somebody marks. */
  reviewsInList(classroom: string): Promise<readonly ReviewInList[]>
  /** Whole, of the copies that somebody marks. */
  reviewsOfClassroom(classroom: string): Promise<ReadonlyMap<string, CopyReview>>
  /**
   * Changes the review of a copy in one commit, one change after the other whoever asks. What `change` throws leaves
   * everything as it was.
   */
  changeReview(run: string, change: (before: CopyReview) => ReviewStep): Promise<CopyReview>
  secondMarking(assignment: string): Promise<SecondMarking | undefined>
  secondMarkingsOf(classroom: string): Promise<readonly SecondMarking[]>
  /** A change of the share keeps the seed. */
  setSecondMarking(second: SecondMarking): Promise<void>
  /** The markings stay. */
  removeSecondMarking(assignment: string): Promise<void>
}
