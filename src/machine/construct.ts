import type { CriterionId, Level } from '../referential/types.ts'
import type { Step } from '../scenario/model.ts'
import type { Language } from '../scenario/words.ts'
import type { PlayerMove } from './move.ts'
import type { PlayState } from './play-state.ts'

/** What a move shows on one critère. A null level is given later by a person. */
export interface Shown {
  readonly criterion: CriterionId
  readonly level: Level | null
  readonly grave: boolean
}

/** A move as the debrief tells it. */
export interface Told {
  readonly id: string
  readonly words: string
  readonly why: string
}

/** Where a move leads: to a step, or nowhere else yet. */
export interface Outcome {
  readonly state: PlayState
  readonly to: string | undefined
}

/**
 * A word of the scenario language, as rules: what may be done at such a step, what follows, what it shows.
 * All are pure functions of a step and a state. `after`, `shows` and `tell` may count on `allows`.
 */
export interface Construct<S extends Step = Step> {
  /** Moves enough to reach every outcome, in the author's order; every one where they are few. */
  moves(step: S, state: PlayState): readonly PlayerMove[]
  allows(step: S, state: PlayState, move: PlayerMove): boolean
  after(step: S, state: PlayState, move: PlayerMove): Outcome
  /** Empty when the move is no decision. */
  shows(step: S, state: PlayState, move: PlayerMove): readonly Shown[]
  /** In words, with the punctuation of the language. */
  tell(step: S, state: PlayState, move: PlayerMove, language: Language): Told
}
