import type { Act, Spoken } from '../scenario/model.ts'
import { resolve } from './conditions.ts'
import type { Shown, Told } from './construct.ts'
import { faceOf, hear, turnPage, withClientName } from './hear.ts'
import type { HeardLine, PlayState } from './play-state.ts'

type Effects = Pick<Act, 'trust' | 'patience' | 'learn'>

/** What an act does to the client and to what the student knows, before anybody answers. */
export function effectsOf(act: Effects, state: PlayState): PlayState {
  const trust = bounded(state.trust + resolve(act.trust, state))
  return {
    ...state,
    trust,
    patience: bounded(state.patience + resolve(act.patience, state)),
    mood: trust === state.trust ? state.mood : faceOf(trust),
    facts: [...state.facts, ...act.learn.filter((fact) => !state.facts.includes(fact))],
    decisionsTaken: state.decisionsTaken + 1,
  }
}

/** The state once the act is done, its effects felt and its answers heard; `spoken` is what the student said. */
export function afterAct(
  act: Effects & Pick<Act, 'answers' | 'why'>,
  state: PlayState,
  spoken: readonly HeardLine[],
): PlayState {
  const lastReason = withClientName(resolve(act.why, state), state)
  const reasons = { lastReason, phaseReasons: [...state.phaseReasons, lastReason], recap: [] }
  return hear(act.answers, { ...turnPage(effectsOf(act, state)), ...reasons, lines: spoken })
}

/** The student's own line. */
export function lineOf(spoken: Spoken, state: PlayState): HeardLine {
  return {
    by: 'student',
    words: withClientName(spoken.words, state),
    ...(spoken.tone === undefined ? {} : { tone: spoken.tone }),
    ...(spoken.posture === undefined ? {} : { posture: spoken.posture }),
    channel: state.channel,
  }
}

/** The level an act shows on each critère in play, read in the situation before it. */
export function shownBy(act: Act, state: PlayState): readonly Shown[] {
  return Object.entries(act.shows).map(([criterion, cases]) => ({
    criterion,
    level: resolve(cases, state),
    grave: act.grave.includes(criterion),
  }))
}

/** An act in the words of the debrief. */
export function told(act: Act, words: string, state: PlayState): Told {
  return { id: act.id, words: withClientName(words, state), why: withClientName(resolve(act.why, state), state) }
}

function bounded(gauge: number): number {
  return Math.min(100, Math.max(0, gauge))
}
