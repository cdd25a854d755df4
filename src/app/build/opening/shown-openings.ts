import { drawProfile } from '../../../machine/draw.ts'
import type { YearScenario } from '../../../scenario/model.ts'
import { type PlayView, startSession } from '../../../session/index.ts'

/** Shared among the clients of a scenario, two to four: each is met as often as the others. */
const SHOWN = 12
/** Few seeds open a play in many ways; some plays open in one way only. */
const MOST_SEEDS = 200

export interface ShownOpening {
  readonly seed: number
  readonly view: PlayView
}

/** The openings among which a page draws: every client of the scenario, what may be done in several orders. */
export function shownOpenings(scenario: YearScenario): readonly ShownOpening[] {
  const each = SHOWN / scenario.profiles.length
  const found = new Map(scenario.profiles.map(({ id }) => [id, new Map<string, ShownOpening>()]))
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const own = found.get(drawProfile(scenario, seed).id)
    if (own === undefined || own.size >= each) continue
    const view = firstView(scenario, seed)
    const order = JSON.stringify(view.actions)
    if (!own.has(order)) own.set(order, { seed, view })
  }
  return [...found.values()].flatMap((own) => [...own.values()])
}

function firstView(scenario: YearScenario, seed: number): PlayView {
  const nothing = { speciality: null, startedAt: '', now: () => 0, keep: async () => undefined }
  return startSession({ scenario, seed, ...nothing }).view
}
