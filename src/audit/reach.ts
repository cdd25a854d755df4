import { createPlay, type Moment, movesAt, shownAt } from '../machine/play.ts'
import type { CriterionId, Level } from '../referential/types.ts'
import type { Profile, YearScenario } from '../scenario/model.ts'

/** Moves after which one stops looking: a play is some dozens. */
const MOST_MOVES = 400

/** The lowest mean on one critère that a player bent on failing it can get, over its expected opportunities. */
export function lowestMean(scenario: YearScenario, profile: Profile, criterion: CriterionId, expected: number): number {
  const play = createPlay(scenario, profile)
  const levels: Level[] = []
  let moment: Moment | undefined = play.first
  for (let made = 0; moment !== undefined && made < MOST_MOVES; made++) {
    const here: Moment = moment
    const worst = lowestMove(play, here, criterion)
    if (worst === undefined) break
    const shown = shownAt(play, here, worst).find((one) => one.criterion === criterion)
    if (shown?.level != null) levels.push(shown.level)
    moment = play.after(here, worst)
  }
  const counted = levels.slice(0, expected)
  return (counted.reduce<number>((sum, level) => sum + level, 0) + expected - counted.length) / expected
}

function lowestMove(play: ReturnType<typeof createPlay>, moment: Moment, criterion: CriterionId) {
  const moves = movesAt(play, moment)
  const levels: number[] = moves.map(
    (move) => shownAt(play, moment, move).find((one) => one.criterion === criterion)?.level ?? 5,
  )
  return moves[levels.indexOf(Math.min(...levels))]
}
