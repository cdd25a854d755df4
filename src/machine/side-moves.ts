import { hear, turnPage } from './hear.ts'
import type { PlayState } from './play-state.ts'

/** What can be done beside the conversation: it stays at the same step. */

/** The hint of the step is given, at its cost in patience. */
export function afterHint(state: PlayState, cost: number): PlayState {
  return { ...state, hinted: true, patience: Math.max(0, state.patience - cost) }
}

/** Silence costs, and shows: the client notices. */
const SILENCE = { trust: 5, patience: 15 }

export function afterTimeout(state: PlayState, words: string): PlayState {
  const silent = {
    ...state,
    timedOut: true,
    trust: Math.max(0, state.trust - SILENCE.trust),
    patience: Math.max(0, state.patience - SILENCE.patience),
  }
  return hear([{ by: 'client', words, mood: 'doubtful' }], silent)
}

/** Back before the last reply; what was said stays said. */
export function afterRepair(before: PlayState, now: PlayState): PlayState {
  const { history } = turnPage(now)
  return { ...before, history, repairsUsed: now.repairsUsed + 1 }
}
