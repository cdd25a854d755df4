import type { YearScenario } from '../../../scenario/model.ts'
import { type PlayView, replay } from '../../../session/index.ts'
import type { Transcript } from '../../../transcript/types.ts'

/** For the way there and back, and for a page that takes its time to draw. */
export const TOLERANCE_MS = 10_000
/**
 * How many late moves of a play are made all the same. A server cannot tell a network that was cut, or a page taken up on
 * another machine, from somebody who pretends: both are forgiven, as long as it is, this often. Who pretends gains that many
 * decisions without a clock, and the times of the copy show it.
 */
export const FORGIVEN = 3

/**
 * The time to reply, in an evaluation: by the server's clock, from the moment an entry is kept to the arrival of the next.
 * Nothing that a page sends counts. The times are those of the transcript, and what was too late is there as `timeout`.
 */
export function replyClock(scenario: YearScenario, transcript: Transcript, now: Date) {
  const { startedAt, entries } = transcript
  const latest = entries.at(-1)?.atMs ?? 0
  // Two servers may not agree to the millisecond: time never runs backwards.
  const atMs = Math.max(latest, now.getTime() - Date.parse(startedAt))
  const waitedMs = atMs - latest
  const isForgiven = () => lateMoves(scenario, transcript) < FORGIVEN
  return {
    /** Milliseconds since the play began. */
    atMs,
    /** Whether a move made now in that view comes too late. */
    isTooLate: (view: PlayView): boolean => isOver(view, waitedMs) && !isForgiven(),
    /** The view with how long the client has waited; anew for whoever comes back too late and is forgiven. */
    withWaited(view: PlayView): PlayView {
      if (!view.timeRuns) return view
      return { ...view, waitedMs: isOver(view, waitedMs) && isForgiven() ? 0 : waitedMs }
    },
  }
}

function isOver({ timeRuns, replyTimeMs }: PlayView, waitedMs: number): boolean {
  return timeRuns && replyTimeMs !== null && waitedMs > replyTimeMs + TOLERANCE_MS
}

/** The moves that were made after their time: told by the copy alone. */
function lateMoves(scenario: YearScenario, transcript: Transcript): number {
  const { views } = replay(scenario, transcript)
  return transcript.entries.filter(({ kind, atMs }, index) => {
    const view = views[index]
    const before = transcript.entries[index - 1]?.atMs ?? 0
    return kind !== 'timeout' && view !== undefined && isOver(view, atMs - before)
  }).length
}
