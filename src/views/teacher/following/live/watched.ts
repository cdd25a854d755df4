import { windowAt } from '../../../../classroom/assignment.ts'
import type { Assignment } from '../../../../classroom/types.ts'

/** The assignments to choose among, those open now first, and in each part the latest first. */
export function toWatch(assignments: readonly Assignment[], now: number): readonly Assignment[] {
  const at = new Date(now).toISOString()
  const latestFirst = assignments.toReversed()
  const isOpen = (one: Assignment) => windowAt(one, at) === 'open'
  return [...latestFirst.filter(isOpen), ...latestFirst.filter((one) => !isOpen(one))]
}

/** The one asked for while it stands, else the first to watch. */
export function watched(all: readonly Assignment[], wanted: string | null): Assignment | undefined {
  return all.find(({ id }) => id === wanted) ?? all[0]
}
