import { z } from 'zod'
import type { SecondMarkingState } from '../../../classroom/review/types.ts'
import { known } from '../known.ts'
import { copiesInSight } from '../marking/copies-in-sight.ts'
import { markerOf } from '../marking/marker-of.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { newId } from '../secrets.ts'
import type { ClassServices } from '../services.ts'

const asking = z.object({ share: z.number().gt(0).max(1) })

export const secondMarkingRoutes: readonly Route[] = [
  /** Which part of an assignment is marked twice, and how far that has come. */
  {
    method: 'GET',
    path: '/assignments/:assignment/second-marking',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: stateOf,
  },
  /** Asks for two blind markings of that part of the copies, or changes the part. */
  withBody({
    method: 'POST',
    path: '/assignments/:assignment/second-marking',
    rule: { does: 'run-a-class', of: 'assignment' },
    body: asking,
    async handle(asked, services) {
      const assignment = known(asked.found.assignment).id
      await services.classes.setSecondMarking({ assignment, share: asked.body.share, seed: newId() })
      return stateOf(asked, services)
    },
  }),
  /** Calls it off; what two have begun to mark stays theirs. */
  {
    method: 'DELETE',
    path: '/assignments/:assignment/second-marking',
    rule: { does: 'run-a-class', of: 'assignment' },
    handle: ({ found }, { classes }) => classes.removeSecondMarking(known(found.assignment).id),
  },
]

async function stateOf({ actor, found }: Asked, services: ClassServices): Promise<SecondMarkingState> {
  const assignment = known(found.assignment)
  const [second, copies] = await Promise.all([
    services.classes.secondMarking(assignment.id),
    copiesInSight(found, await markerOf(actor, services), services),
  ])
  const sample = copies.filter(({ review }) => review.second)
  const closed = (count: number) =>
    sample.filter(({ review }) => review.markings.filter(({ state }) => state === 'closed').length === count).length
  return {
    share: second?.share ?? null,
    sample: sample.length,
    closedOnce: closed(1),
    closedTwice: closed(2),
    toHarmonise: sample.filter(({ review }) => review.harmonisation === 'open').length,
  }
}
