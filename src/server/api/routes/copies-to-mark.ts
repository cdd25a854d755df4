import { z } from 'zod'
import { COPY_STATES, type CopyList } from '../../../classroom/review/types.ts'
import { copiesInSight } from '../marking/copies-in-sight.ts'
import { filterCopies } from '../marking/filter-copies.ts'
import { markerOf } from '../marking/marker-of.ts'
import { Refusal } from '../refusal.ts'
import type { Asked, Route } from '../route.ts'
import type { ClassServices } from '../services.ts'

/** See `CopyFilter`. */
const query = z.object({
  assignment: z.string().max(64).optional(),
  state: z.enum(COPY_STATES).optional(),
  second: z
    .literal('1')
    .optional()
    .transform((asked) => asked !== undefined),
  criterion: z.string().max(100).optional(),
  level: z.enum(['1', '2', '3', '4', 'to-evaluate']).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

export const copiesToMarkRoutes: readonly Route[] = [
  /** The copies of a class, filtered, in the order of the assignments, then of the class list. */
  {
    method: 'GET',
    path: '/classes/:classroom/copies',
    rule: { does: 'mark-copies', of: 'classroom' },
    handle: list,
  },
  /** The copies of one assignment. */
  {
    method: 'GET',
    path: '/assignments/:assignment/copies',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: list,
  },
]

async function list({ actor, found, request, closing }: Asked, services: ClassServices): Promise<CopyList> {
  const read = query.safeParse(request.query)
  if (!read.success) throw new Refusal('bad-request', { at: read.error.issues.map(({ path }) => path.join('.')) })
  const who = await markerOf(actor, services)
  return filterCopies(await copiesInSight(found, who, services), read.data, services, closing)
}
