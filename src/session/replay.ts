import { drawProfile } from '../machine/draw.ts'
import { createPlay, type Moment } from '../machine/play.ts'
import { decisionOf } from '../machine/shown-at.ts'
import type { YearScenario } from '../scenario/model.ts'
import type { Evidence, Observation } from '../transcript/evidence.ts'
import type { Transcript } from '../transcript/types.ts'
import { observe } from './observe.ts'
import type { PlayView } from './play-view.ts'
import { viewOf } from './view-of.ts'

export interface Replay {
  readonly evidence: Evidence
  /** `views[0]` before any entry, `views[i + 1]` after entry i. */
  readonly views: readonly PlayView[]
  /** Index of the first entry that cannot be replayed with this scenario; null when all were. */
  readonly stoppedAt: number | null
}

/**
 * Runs a transcript through the machine. Pure and deterministic. Only the first attempt at a decision is evidence:
 * coming back to it, after a repair or a loop, leaves the first one standing.
 * An entry that this version of the scenario does not allow stops the replay there.
 */
export function replay(scenario: YearScenario, transcript: Transcript): Replay {
  const play = createPlay(scenario, drawProfile(scenario, transcript.seed), transcript.options)
  const observations: Observation[] = []
  const decided = new Set<string>()
  const views = [viewOf(play, transcript.seed, play.first)]
  let moment: Moment = play.first
  let stoppedAt: number | null = null
  for (const [index, entry] of transcript.entries.entries()) {
    const next = entry.step === moment.step.id ? play.after(moment, entry) : undefined
    if (next === undefined) {
      stoppedAt = index
      break
    }
    const observed = observe(play, moment, entry, index)
    const decision = decisionOf(moment, entry)
    if (!decided.has(decision)) observations.push(...observed)
    if (observed.length > 0) decided.add(decision)
    moment = next
    views.push(viewOf(play, transcript.seed, moment))
  }
  const { trust, patience } = moment.state
  const ending = moment.step.kind === 'ending' ? moment.step.id : null
  return { evidence: { observations, profile: play.profile.id, ending, gauges: { trust, patience } }, views, stoppedAt }
}
