import type { Shown } from './construct.ts'
import type { PlayerMove } from './move.ts'
import { type Moment, movesAt, type Play } from './play.ts'
import { shownAt } from './shown-at.ts'

/** What falls short of level 4 over the critères in play; a grave fault counts as all of them missed. */
export function lossOf(shown: readonly Shown[]): number {
  const given = shown.filter((one) => one.level !== null)
  const short = given.reduce((sum, { level }) => sum + 4 - (level ?? 4), 0)
  return shown.some((one) => one.grave) ? Math.max(short, 3 * given.length) : short
}

/** What an expert would do here: the move with the least loss, the first such in the file. Closing early is no answer. */
export function expertMove(play: Play, moment: Moment): PlayerMove | undefined {
  const moves = movesAt(play, moment).filter(({ kind }) => kind !== 'close')
  const losses = moves.map((move) => lossOf(shownAt(play, moment, move)))
  return moves[losses.indexOf(Math.min(...losses))]
}
