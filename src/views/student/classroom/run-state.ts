import type { MyAssignment, MyRun } from './answers.ts'

/** The play to take up: training at any time, an evaluation while it is open. */
export function toResume({ mode, window, runs }: MyAssignment): MyRun | undefined {
  if (mode === 'evaluation' && window !== 'open') return undefined
  return runs.findLast((run) => !run.finished && !run.setAside)
}

export function mayBegin({ window, attemptsLeft }: MyAssignment): boolean {
  return window === 'open' && attemptsLeft !== 0
}

/** What has been asked and can still be worked at, the nearest end first; then the rest, the latest first. */
export function inOrder(assignments: readonly MyAssignment[]): readonly MyAssignment[] {
  const rank = (one: MyAssignment) => (toResume(one) || mayBegin(one) ? 0 : one.window === 'not-yet' ? 1 : 2)
  const end = ({ closesAt }: MyAssignment) => closesAt ?? '9999'
  return [...assignments].reverse().sort((one, other) => rank(one) - rank(other) || end(one).localeCompare(end(other)))
}
