import type { CriterionId, Level } from '../referential/types.ts'

/** A reply as the debrief shows it. */
export interface ReplyText {
  readonly id: string
  readonly words: string
  /** Why it shows the levels it shows, for the debrief. */
  readonly why: string
}

/** One decision bearing on one critère. `scoring` reads nothing else of a play. */
export interface Observation {
  /** The step at which the decision was taken. */
  readonly decision: string
  /** Position of the entry in the transcript, from 0: the replay can be opened there. */
  readonly entry: number
  readonly criterion: CriterionId
  /** Null while a person has to give it: free writing is never scored by the machine. */
  readonly level: Level | null
  /** A confidence betrayed, an insult, a lie about the law: caps the critère at level 1. */
  readonly grave: boolean
  readonly reply: ReplyText
  /** What an expert would have said in that same situation. */
  readonly expert: ReplyText
}

/** What replaying a transcript yields. */
export interface Evidence {
  readonly observations: readonly Observation[]
  readonly profile: string
  /** Null while the contact has not ended. */
  readonly ending: string | null
  readonly gauges: { readonly trust: number; readonly patience: number }
}
