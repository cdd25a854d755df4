import { expertReply, levelsShown } from '../machine/choices.ts'
import { resolve } from '../machine/conditions.ts'
import type { PlayState } from '../machine/play-state.ts'
import { withClientName } from '../machine/says.ts'
import type { DecisionStep, Reply } from '../scenario/model.ts'
import type { Observation, ReplyText } from '../transcript/evidence.ts'

/** What a reply shows, critère by critère, in the situation in which it was given. */
export function observe(step: DecisionStep, reply: Reply, state: PlayState, entry: number): readonly Observation[] {
  const given = textOf(reply, state)
  const expert = textOf(expertReply(step, state), state)
  return levelsShown(reply, state).map(([criterion, level]) => ({
    decision: step.id,
    entry,
    criterion,
    level,
    grave: reply.grave.includes(criterion),
    reply: given,
    expert,
  }))
}

function textOf(reply: Reply, state: PlayState): ReplyText {
  return {
    id: reply.id,
    words: withClientName(reply.words, state),
    why: withClientName(resolve(reply.why, state), state),
  }
}
