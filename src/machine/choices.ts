import type { CriterionId, Level } from '../referential/types.ts'
import type { DecisionStep, Reply } from '../scenario/model.ts'
import { holds, resolve } from './conditions.ts'
import type { PlayState } from './play-state.ts'
import { hear, moodOf, withClientName } from './says.ts'

/** The replies that may be given in this state, in the author's order. */
export function repliesAt(step: DecisionStep, state: PlayState): readonly Reply[] {
  return step.choices.filter((reply) => holds(reply.when, state))
}

/** The level a reply shows on each critère in play, read in the situation before the reply. */
export function levelsShown(reply: Reply, state: PlayState): readonly (readonly [CriterionId, Level])[] {
  return Object.entries(reply.shows).map(([criterion, cases]) => [criterion, resolve(cases, state)] as const)
}

/** What falls short of level 4 over the critères in play; a grave fault counts as all of them missed. */
export function lossOf(reply: Reply, state: PlayState): number {
  const levels = levelsShown(reply, state)
  const short = levels.reduce((sum, [, level]) => sum + 4 - level, 0)
  return reply.grave.length > 0 ? Math.max(short, 3 * levels.length) : short
}

/** What an expert would say here: the reply with the least loss, the first such in the file. */
export function expertReply(step: DecisionStep, state: PlayState): Reply {
  const [first, ...others] = repliesAt(step, state)
  if (first === undefined) throw new Error(`no reply at ${step.id}: the scenario was not checked`)
  return others.reduce((best, reply) => (lossOf(reply, state) < lossOf(best, state) ? reply : best), first)
}

/** What a reply does to the client and to what the student knows, before anybody answers. */
export function effectsOf(reply: Reply, state: PlayState): PlayState {
  const trust = bounded(state.trust + resolve(reply.trust, state))
  return {
    ...state,
    trust,
    patience: bounded(state.patience + resolve(reply.patience, state)),
    mood: trust === state.trust ? state.mood : moodOf(trust),
    facts: [...state.facts, ...reply.learn.filter((fact) => !state.facts.includes(fact))],
    decisionsTaken: state.decisionsTaken + 1,
  }
}

/** The state once the reply is said, its effects felt and its answers heard. */
export function afterReply(reply: Reply, state: PlayState): PlayState {
  const spoken = {
    by: 'student',
    words: withClientName(reply.words, state),
    ...(reply.tone === undefined ? {} : { tone: reply.tone }),
    ...(reply.posture === undefined ? {} : { posture: reply.posture }),
    channel: state.channel,
  }
  return hear(reply.answers, { ...turnPage(effectsOf(reply, state)), lines: [spoken] })
}

/** What was being said becomes history. */
export function turnPage(state: PlayState): PlayState {
  return { ...state, history: [...state.history, ...state.lines], lines: [] }
}

function bounded(gauge: number): number {
  return Math.min(100, Math.max(0, gauge))
}
