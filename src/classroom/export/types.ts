import type { SpecialityId, YearId } from '../../referential/types.ts'
import type { Transcript } from '../../transcript/types.ts'
import type { Comment, ReviewedLine } from '../review/types.ts'
import type { AssignmentMode } from '../types.ts'

/** Who played. A name or a number is there only where a class keeps them, and only for its teachers. */
export interface Candidate {
  readonly alias: string
  readonly name: string | null
  readonly number: string | null
}

/** A copy as the exports need it: what was played, what it is worth, and who says so. */
export interface ReviewedCopy {
  readonly run: string
  readonly candidate: Candidate
  readonly classroom: string
  readonly school: string | null
  readonly speciality: SpecialityId | null
  readonly year: YearId
  readonly mode: AssignmentMode
  /** Null when played freely. */
  readonly assignment: string | null
  /** The title of what was played. */
  readonly scenario: string
  readonly startedAt: string
  /** Left before its end when false. */
  readonly complete: boolean
  /** Whether a person has closed it; when not, every level is what the machine proposes. */
  readonly settled: boolean
  readonly lines: readonly ReviewedLine[]
  readonly remark: string
  /** Out of 20, in half points; null: none. */
  readonly mark: number | null
  readonly comments: readonly Pick<Comment, 'entry' | 'text'>[]
  readonly transcript: Transcript
}
