import type { Assignment, Student } from '../../../classroom/types.ts'
import type { CopyInSight } from './copies-in-sight.ts'

/** As many digits as any place needs, so that places compare as texts. */
const DIGITS = 6

/**
 * The copies in the order of the list: that of the assignments, free plays last; then that of the class list, as marks are
 * typed in it. Anonymous copies come after, by their code alone: their place would tell whose they are.
 */
export function inOrder(
  copies: readonly CopyInSight[],
  assignments: readonly Assignment[],
  students: readonly Student[],
): readonly CopyInSight[] {
  const places = new Map(assignments.map(({ id }, index) => [id, index]))
  const ranks = new Map(students.map(({ id }, index) => [id, index]))
  const padded = (place: number) => String(place).padStart(DIGITS, '0')
  // One text for each, made once: thousands are compared a dozen times.
  const keyOf = ({ attempt, row }: CopyInSight) => {
    const place = padded(places.get(attempt.assignment ?? '') ?? assignments.length)
    const rank = padded(row.anonymous ? students.length : (ranks.get(attempt.student) ?? 0))
    return [place, rank, row.anonymous ? row.label : attempt.startedAt, attempt.run].join()
  }
  return copies
    .map((copy) => ({ copy, key: keyOf(copy) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ copy }) => copy)
}
