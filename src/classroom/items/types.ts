import type { CriterionId, YearId } from '../../referential/types.ts'

/** What the copies say against a decision. The pages word them. */
export const ITEM_FLAGS = [
  /** Nearly all reach the best level: it tells nobody apart. */
  'too-easy',
  /** Nearly nobody gets beyond the lowest levels. */
  'too-hard',
  /** The stronger do no better than the weaker. */
  'weak-discrimination',
  /** The weaker do better than the stronger: the levels may be the wrong way round. */
  'negative-discrimination',
  /** Some replies are taken by nobody. */
  'dead-reply',
] as const
export type ItemFlag = (typeof ITEM_FLAGS)[number]

/** A reply and how often it was chosen. */
export interface ReplyCount {
  readonly reply: string
  /** Its words when known; ids of free writing, forms and rankings have none. */
  readonly words: string
  readonly count: number
}

/** One decision bearing on one critère, over the copies that met it. */
export interface ItemFigures {
  readonly decision: string
  readonly criterion: CriterionId
  /** How many copies met it with a level. */
  readonly n: number
  /** Mean level scaled from 0 (all at 1) to 1 (all at 4): the higher, the easier. */
  readonly difficulty: number
  /** Mean of the stronger 27 % less mean of the weaker 27 %, from −1 to 1; null: they cannot be told apart. */
  readonly discrimination: number | null
  /** Correlation with the rest of the copy; null: it does not vary. */
  readonly itemRest: number | null
  readonly flags: readonly ItemFlag[]
}

export interface DecisionFigures {
  readonly decision: string
  /** How many copies met it. */
  readonly n: number
  /** The most chosen first, those that nobody takes last. */
  readonly replies: readonly ReplyCount[]
  readonly items: readonly ItemFigures[]
  readonly flags: readonly ItemFlag[]
}

/** A critère over all its decisions. */
export interface CriterionFigures {
  readonly criterion: CriterionId
  readonly n: number
  readonly difficulty: number
  readonly discrimination: number | null
  readonly itemRest: number | null
  readonly flags: readonly ItemFlag[]
}

/** What the copies say of one scenario in one year. */
export interface ScenarioFigures {
  readonly scenario: string
  readonly year: YearId
  readonly copies: number
  /** In the order in which most copies met them. */
  readonly decisions: readonly DecisionFigures[]
  readonly criteria: readonly CriterionFigures[]
}

/** The answer of `GET …/items`: one for each scenario and year; below `needed` copies a scenario is only counted. */
export interface ItemReport {
  readonly needed: number
  readonly scenarios: readonly ScenarioFigures[]
  readonly tooFew: readonly { readonly scenario: string; readonly year: YearId; readonly copies: number }[]
  /** Copies left out because their play is still being replayed; ask again in a moment. */
  readonly pending: number
}
