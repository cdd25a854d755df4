import { windowAt } from '../../../../classroom/assignment.ts'
import type { Assignment } from '../../../../classroom/types.ts'

/** The value of the choice that looks at every assignment open now. */
export const ALL_OPEN = 'open'

export interface Watched {
  /** What may be chosen: those open now first, and in each part the latest first. */
  readonly all: readonly Assignment[]
  /** Whether several are open now: half-groups often play different ones at the same time. */
  readonly several: boolean
  /** What is chosen: `ALL_OPEN` or an assignment; undefined when there is none. */
  readonly value: string | undefined
  readonly assignments: readonly Assignment[]
}

/** What is watched: what was asked for while it stands, else all that is open, else the latest. */
export function watched(assignments: readonly Assignment[], wanted: string | null, now: number): Watched {
  const at = new Date(now).toISOString()
  const latestFirst = assignments.toReversed()
  const open = latestFirst.filter((one) => windowAt(one, at) === 'open')
  const all = [...open, ...latestFirst.filter((one) => !open.includes(one))]
  const several = open.length > 1
  const asked = all.find(({ id }) => id === wanted)
  if (asked === undefined && several) return { all, several, value: ALL_OPEN, assignments: open }
  const one = asked ?? all[0]
  return { all, several, value: one?.id, assignments: one === undefined ? [] : [one] }
}
