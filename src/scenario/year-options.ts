import type { Level, YearId } from '../referential/types.ts'

/** When a student learns what a reply was worth. */
export type FeedbackTiming = 'decision' | 'phase' | 'debrief'
/** Whether the client waits: `none` waits for ever, `soft` shows the time, `running` counts it. */
export type ReplyTime = 'none' | 'soft' | 'running'
/** How much longer than usual a student may take; 0 switches the time off. No reason is ever asked. */
export type TimeMultiplier = 0 | 1 | 1.33 | 1.5 | 2

/** What is in force during a play. The transcript records it. */
export interface PlayOptions {
  readonly feedback: FeedbackTiming
  /** Whether hints are given at all. */
  readonly hints: boolean
  /** What a hint costs, in patience. */
  readonly hintCost: number
  /** How many replies may be taken back. */
  readonly repairs: number
  readonly replyTime: ReplyTime
  readonly timeMultiplier: TimeMultiplier
}

/** The years, in one place. A teacher may loosen or tighten each line. */
export const YEAR_OPTIONS: Readonly<Record<YearId, PlayOptions>> = {
  seconde: { feedback: 'decision', hints: true, hintCost: 0, repairs: 1, replyTime: 'none', timeMultiplier: 1 },
  premiere: { feedback: 'phase', hints: true, hintCost: 5, repairs: 0, replyTime: 'soft', timeMultiplier: 1 },
  terminale: { feedback: 'debrief', hints: false, hintCost: 0, repairs: 0, replyTime: 'running', timeMultiplier: 1 },
}

/** The profile one expects of a student at the end of each year. */
export const EXPECTED_LEVELS: Readonly<Record<YearId, readonly Level[]>> = {
  seconde: [2],
  premiere: [3],
  terminale: [3, 4],
}

/** Longest free text kept, in characters: the same in every year. */
export const LONGEST_TEXT = 5000
