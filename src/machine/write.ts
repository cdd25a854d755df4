import type { WriteStep } from '../scenario/model.ts'
import { LONGEST_TEXT } from '../scenario/year-options.ts'
import { resolve } from './conditions.ts'
import type { Construct, Told } from './construct.ts'
import { turnPage, withClientName } from './hear.ts'
import type { PlayState } from './play-state.ts'

/** `write`: free text, kept in the transcript. No level comes from the machine: an evaluator gives it. */
export const write: Construct<WriteStep> = {
  moves: (step, state) => [{ kind: 'write', text: modelOf(step, state) }],
  allows: (_, __, move) => move.kind === 'write' && move.text.trim() !== '' && move.text.length <= LONGEST_TEXT,
  after(step, state, move) {
    const words = move.kind === 'write' ? move.text : ''
    const lines = [{ by: 'student', words, channel: state.channel }]
    const after = { ...turnPage(state), lines, decisionsTaken: state.decisionsTaken + 1 }
    return { state: after, to: resolve(step.goto, after) }
  },
  shows: (step) => step.criteria.map((criterion) => ({ criterion, level: null, grave: false })),
  tell: (step, state, move) => toldOf(step, state, move.kind === 'write' ? move.text : ''),
}

function toldOf(step: WriteStep, state: PlayState, words: string): Told {
  return { id: 'texte', words, why: withClientName(resolve(step.why, state), state) }
}

function modelOf(step: WriteStep, state: PlayState): string {
  return withClientName(resolve(step.model, state), state)
}
