import { drawProfile } from '../machine/draw.ts'
import { createPlay } from '../machine/play.ts'
import type { YearScenario } from '../scenario/model.ts'
import { actionsAt } from './actions-at.ts'

/** Beyond them, another seed that shows as many things in that very order is too rare to be looked for. */
const MOST_DRAWS = 3000

/**
 * A seed among all those whose play opens as that of `shown`: the same client, what may be done in the same order.
 * `draw` gives unsigned 32-bit integers; when none of many will do, it is `shown` itself.
 */
export function seedOpeningAs(scenario: YearScenario, shown: number, draw: () => number): number {
  const profile = drawProfile(scenario, shown)
  // Nothing of the first moment depends on the seed but who the client is.
  const { first } = createPlay(scenario, profile)
  const order = (seed: number) => JSON.stringify(actionsAt(scenario, seed, first))
  const wanted = order(shown)
  for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
    const seed = draw()
    if (drawProfile(scenario, seed) === profile && order(seed) === wanted) return seed
  }
  return shown
}
