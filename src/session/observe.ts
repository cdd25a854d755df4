import { expertMove } from '../machine/loss.ts'
import type { PlayerMove } from '../machine/move.ts'
import type { Moment, Play } from '../machine/play.ts'
import { decisionOf, shownAt, tellAt } from '../machine/shown-at.ts'
import type { Observation } from '../transcript/evidence.ts'

/** What a move shows, critère by critère, in the situation in which it was made. Empty when it is no decision. */
export function observe(play: Play, moment: Moment, move: PlayerMove, entry: number): readonly Observation[] {
  const shown = shownAt(play, moment, move)
  if (shown.length === 0) return []
  const { id, words, why } = tellAt(play, moment, move)
  const best = expertMove(play, moment) ?? move
  return shown.map(({ criterion, level, grave }) => ({
    decision: decisionOf(moment, move),
    entry,
    criterion,
    level,
    grave,
    reply: { id, words, why },
    expert: tellAt(play, moment, best),
  }))
}
