import { isSettled } from './copy-status.ts'
import { harmonisedLines } from './harmonise.ts'
import type { CopyReview } from './review.ts'
import type { Review, ReviewedLine } from './types.ts'

/** What a copy is worth once nothing is left to do to it; null before. The mark is not for students. */
export function finalReview({ markings, harmonisation }: CopyReview, second: boolean): Required<Review> | null {
  if (!isSettled({ markings, harmonisation: harmonisation?.state ?? null, second })) return null
  const [first, other] = markings
  if (first === undefined) return null
  if (harmonisation !== null && other !== undefined) {
    const { mark, remark } = harmonisation
    return { lines: harmonisedLines(first, other, harmonisation), remark, mark }
  }
  const lines = Object.entries(first.signed ?? {}).map(
    ([criterion, { level, machine }]): ReviewedLine => ({
      criterion,
      level,
      proposal: machine,
      why: first.levels[criterion]?.why ?? null,
    }),
  )
  return { lines, remark: first.remark, mark: first.mark }
}

/** The same without what is not for students: the mark, never told. */
export function reviewForStudent({ lines, remark }: Review): Review {
  return { lines, remark }
}
