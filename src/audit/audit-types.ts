import type { CriterionId, Level, YearId } from '../referential/types.ts'
import type { BotName } from './bots.ts'

/** What is wrong with a scenario as a measure, whatever its form. */
export type FailureKind =
  | 'dead-end'
  | 'endless'
  | 'unreachable-step'
  | 'unreachable-act'
  | 'level-1-out-of-reach'
  | 'level-4-out-of-reach'
  | 'shorter-beats-longer'
  | 'dominated-reply'
  | 'free-error'
  | 'bot-too-good'
  | 'best-reply-too-long'
  | 'year-not-harder'
  | 'single-block'

export interface Failure {
  readonly kind: FailureKind
  readonly year: YearId
  readonly profile: string | null
  /** What is concerned: a step, an act, a critère, a bot. */
  readonly subject: string
  /** In French, for the author. */
  readonly message: string
}

export interface CriterionAudit {
  readonly id: CriterionId
  /** Opportunities on the best path. */
  readonly expected: number
  readonly lowest: Level
  readonly highest: Level
}

export interface ProfileAudit {
  readonly profile: string
  readonly states: number
  /** Decisions. */
  readonly shortest: number
  readonly longest: number
  readonly best: number
  readonly endings: readonly string[]
  readonly criteria: readonly CriterionAudit[]
  /** How long the best replies are beside the others. */
  readonly bestReplyLength: number
}

export interface YearAudit {
  readonly scenario: string
  readonly year: YearId
  readonly profiles: readonly ProfileAudit[]
  /** Mean level over many seeds; null when a play may never end. */
  readonly bots: Readonly<Record<BotName, number>> | null
  readonly failures: readonly Failure[]
}
