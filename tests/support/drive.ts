import type { PlayerMove } from '../../src/machine/move.ts'
import { createPlay, type Moment, type Play } from '../../src/machine/play.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { type PlayOptions, YEAR_OPTIONS } from '../../src/scenario/year-options.ts'

/** The rules for one profile, with what is in force changed as a test needs. */
export function playOf(scenario: YearScenario, profile = 'econome', options: Partial<PlayOptions> = {}): Play {
  const drawn = scenario.profiles.find((one) => one.id === profile)
  if (drawn === undefined) throw new Error(`no profile ${profile}`)
  return createPlay(scenario, drawn, { ...YEAR_OPTIONS[scenario.year], ...options })
}

/** The moment after several moves; a move that cannot be made fails the test. */
export function momentAfter(play: Play, moves: readonly PlayerMove[], from: Moment = play.first): Moment {
  return moves.reduce((moment, move) => {
    const next = play.after(moment, move)
    if (next === undefined) throw new Error(`${JSON.stringify(move)} cannot be made at ${moment.step.id}`)
    return next
  }, from)
}

/** The words of what was said last, as their author typed them. */
export function words(moment: Moment): string[] {
  return moment.state.lines.map((line) => line.words.replace(/[\u00a0\u202f]/g, ' '))
}
