import { agreementTable, type ComparedCopy } from '../../../classroom/agreement/agreement-table.ts'
import type { AgreementReport } from '../../../classroom/agreement/types.ts'
import { finalReview } from '../../../classroom/review/final-review.ts'
import type { Marking } from '../../../classroom/review/types.ts'
import { copiesInSight } from '../marking/copies-in-sight.ts'
import { markerOf } from '../marking/marker-of.ts'
import type { Asked, Route } from '../route.ts'
import type { ClassServices } from '../services.ts'

export const agreementRoutes: readonly Route[] = [
  /** How far two markers agree before they harmonise, and the machine with what was settled: over a class. */
  {
    method: 'GET',
    path: '/classes/:classroom/agreement',
    rule: { does: 'mark-copies', of: 'classroom' },
    handle: report,
  },
  /** The same over one assignment. */
  {
    method: 'GET',
    path: '/assignments/:assignment/agreement',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: report,
  },
]

async function report({ actor, found }: Asked, services: ClassServices): Promise<AgreementReport> {
  const [copies, reviews] = await Promise.all([
    copiesInSight(found, await markerOf(actor, services), services),
    services.classes.reviewsOfClassroom(found.classroom ?? ''),
  ])
  const twice: ComparedCopy[] = []
  const settled: ComparedCopy[] = []
  for (const { attempt, review: seen } of copies) {
    const review = reviews.get(attempt.run)
    if (review === undefined) continue
    const [first, second] = review.markings
    // While one is not closed, nothing of the other's gets out, not even in a figure.
    if (review.harmonisation !== null && first !== undefined && second !== undefined) twice.push(pairs(first, second))
    const final = finalReview(review, seen.second)
    if (final !== null)
      settled.push(Object.fromEntries(final.lines.map((line) => [line.criterion, [line.proposal, line.level]])))
  }
  return { markers: agreementTable(twice), machine: agreementTable(settled) }
}

function pairs({ signed: first }: Marking, { signed: second }: Marking): ComparedCopy {
  return Object.fromEntries(
    Object.entries(first ?? {}).map(([id, { level }]) => [id, [level, second?.[id]?.level ?? null]]),
  )
}
