import { finalReview, reviewForStudent } from '../../../classroom/review/final-review.ts'
import type { Review } from '../../../classroom/review/types.ts'
import type { Actor } from '../../../classroom/roles.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ClassServices } from '../services.ts'
import { secondOf } from './second-of.ts'

/** What was settled of a run, for the one who reads it: a student is never told the mark. Null while it is not settled. */
export async function settledReview(run: AttemptSeen, actor: Actor, services: ClassServices): Promise<Review | null> {
  const review = await services.classes.review(run.run)
  if (review.markings.length === 0) return null
  const { inSample } = await secondOf(run, services)
  const final = finalReview(review, inSample || review.markings.length === 2)
  if (final === null) return null
  return actor.role === 'student' ? reviewForStudent(final) : final
}
