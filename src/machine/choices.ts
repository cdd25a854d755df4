import type { ChoicesStep, Reply } from '../scenario/model.ts'
import { afterAct, effectsOf, lineOf, shownBy, told } from './act.ts'
import { holds, resolve } from './conditions.ts'
import type { Construct } from './construct.ts'
import type { PlayerMove } from './move.ts'
import type { PlayState } from './play-state.ts'

/** `choices`: the dialogue. One reply is given; where it leads is read after its effects. */
export const choices: Construct<ChoicesStep> = {
  moves: (step, state) => repliesAt(step, state).map((reply) => ({ kind: 'reply', reply: reply.id })),
  allows: (step, state, move) =>
    repliesAt(step, state).some((reply) => move.kind === 'reply' && reply.id === move.reply),
  after(step, state, move) {
    const reply = replyOf(step, move)
    return { state: afterAct(reply, state, [lineOf(reply, state)]), to: resolve(reply.goto, effectsOf(reply, state)) }
  },
  shows: (step, state, move) => shownBy(replyOf(step, move), state),
  tell: (step, state, move) => told(replyOf(step, move), replyOf(step, move).words, state),
}

/** The replies that may be given in this state, in the author's order. */
export function repliesAt(step: ChoicesStep, state: PlayState): readonly Reply[] {
  return step.choices.filter((reply) => holds(reply.when, state))
}

function replyOf(step: ChoicesStep, move: PlayerMove): Reply {
  const reply = step.choices.find((one) => move.kind === 'reply' && one.id === move.reply)
  if (reply === undefined) throw new Error(`no such reply at ${step.id}`)
  return reply
}
