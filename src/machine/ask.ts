import type { AskStep, Spoken } from '../scenario/model.ts'
import { afterAct, lineOf, shownBy, told } from './act.ts'
import type { Construct } from './construct.ts'
import type { PlayerMove } from './move.ts'
import { afterClosing, afterPicking, leftToPick } from './picking.ts'

/** `ask`: questions in any order within a budget. Each is a decision; closing early leaves the others missing. */
export const ask: Construct<AskStep> = {
  moves: (step, state) => [
    ...leftToPick(step.questions, state).map(({ id }): PlayerMove => ({ kind: 'ask', question: id })),
    { kind: 'close' },
  ],
  allows: (step, state, move) =>
    move.kind === 'close' ||
    (move.kind === 'ask' && leftToPick(step.questions, state).some(({ id }) => id === move.question)),
  after(step, state, move) {
    if (move.kind === 'close') return afterClosing(step, state)
    const question = questionOf(step, move)
    return afterPicking(step, step.questions, question.id, afterAct(question, state, [lineOf(question, state)]))
  },
  shows: (step, state, move) => (move.kind === 'close' ? [] : shownBy(questionOf(step, move), state)),
  tell: (step, state, move) =>
    move.kind === 'close'
      ? { id: 'close', words: '', why: '' }
      : told(questionOf(step, move), questionOf(step, move).words, state),
}

function questionOf(step: AskStep, move: PlayerMove): Spoken {
  const question = step.questions.find((one) => move.kind === 'ask' && one.id === move.question)
  if (question === undefined) throw new Error(`no such question at ${step.id}`)
  return question
}
