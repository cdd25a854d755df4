import { lossOf } from '../machine/loss.ts'
import { createPlay, type Moment, movesAt, type Play } from '../machine/play.ts'
import { shownAt, tellAt } from '../machine/shown-at.ts'
import type { Profile, YearScenario } from '../scenario/model.ts'
import { bestPath } from './best-path.ts'

/**
 * How long the best replies are beside the others, on average over the dialogues of the best path: 1 when as long.
 * Above 1, a player could guess by length.
 */
export function bestReplyLength(scenario: YearScenario, profile: Profile): number {
  const play = createPlay(scenario, profile)
  const ratios: number[] = []
  let moment: Moment | undefined = play.first
  for (const { step: _, ...move } of bestPath(scenario, profile).moves) {
    if (moment === undefined) break
    const ratio = move.kind === 'reply' ? lengthRatio(play, moment) : undefined
    if (ratio !== undefined) ratios.push(ratio)
    moment = play.after(moment, move)
  }
  return ratios.length === 0 ? 1 : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
}

function lengthRatio(play: Play, moment: Moment): number | undefined {
  const replies = movesAt(play, moment).map((move) => ({
    loss: lossOf(shownAt(play, moment, move)),
    length: tellAt(play, moment, move).words.length,
  }))
  const least = Math.min(...replies.map(({ loss }) => loss))
  const mean = (some: typeof replies) => some.reduce((sum, { length }) => sum + length, 0) / some.length
  const best = replies.filter(({ loss }) => loss === least)
  const others = replies.filter(({ loss }) => loss > least)
  return others.length === 0 ? undefined : mean(best) / mean(others)
}
