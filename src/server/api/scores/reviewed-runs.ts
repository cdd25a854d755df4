import type { ScoredRun } from '../../../classroom/progress.ts'
import { finalReview } from '../../../classroom/review/final-review.ts'
import type { ReviewedLine } from '../../../classroom/review/types.ts'
import type { Sheet } from '../../../scoring/index.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { sampler } from '../marking/second-of.ts'
import type { ClassServices } from '../services.ts'

/** The runs of a class with the levels that persons settled in place of what the machine proposed. */
export async function withReviews(
  scored: readonly ScoredRun[],
  runs: readonly AttemptSeen[],
  services: ClassServices,
): Promise<readonly ScoredRun[]> {
  const [first] = runs
  if (first === undefined) return scored
  const reviews = await services.classes.reviewsOfClassroom(first.classroom)
  if (reviews.size === 0) return scored
  const byRun = new Map(runs.map((one) => [one.run, one]))
  const secondOf = sampler(services)
  const reviewed: ScoredRun[] = []
  for (const one of scored) {
    const [attempt, review] = [byRun.get(one.run), reviews.get(one.run)]
    const isClosed = review?.markings.every(({ state }) => state === 'closed') ?? false
    if (attempt === undefined || review === undefined || !isClosed) {
      reviewed.push(one)
      continue
    }
    const isTwice = review.markings.length === 2 || (await secondOf(attempt)).inSample
    const final = finalReview(review, isTwice)
    reviewed.push(final === null ? one : { ...one, sheet: settledSheet(one.sheet, final.lines) })
  }
  return reviewed
}

/** The sheet with the final level of each line; its mean stays what the decisions gave. */
function settledSheet(sheet: Sheet, lines: readonly ReviewedLine[]): Sheet {
  const final = new Map(lines.map(({ criterion, level }) => [criterion, level]))
  return {
    ...sheet,
    criteria: sheet.criteria.map((line) => {
      const level = final.get(line.id) ?? null
      if (level === line.level) return line
      return level === null ? { ...line, level, status: 'observed' } : { ...line, level, status: 'levelled' }
    }),
  }
}
