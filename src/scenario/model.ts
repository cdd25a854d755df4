import type { CriterionId, Level, SpecialityId, YearId } from '../referential/types.ts'
import type { ChannelId, CharacterId, FamilyId, Mood, PlaceId, Posture, Tone } from './words.ts'

/** Bounds of a gauge; both included. */
export interface GaugeCondition {
  readonly atLeast?: number
  /** Excluded. */
  readonly below?: number
}

/** Holds when every part that is present holds. */
export interface Condition {
  readonly profile?: readonly string[]
  /** All are learned. */
  readonly fact?: readonly string[]
  /** None is learned. */
  readonly lacks?: readonly string[]
  readonly trust?: GaugeCondition
  readonly patience?: GaugeCondition
  readonly any?: readonly Condition[]
  readonly not?: Condition
}

/** A value that depends on the situation: the first case whose `when` holds; the last has none. */
export type Cases<T> = readonly { readonly when?: Condition; readonly then: T }[]

/** A line somebody says. `by` is `client`, `narrator` or a key of `people`. */
export interface Said {
  readonly by: string
  readonly words: string
  readonly mood?: Mood
  readonly when?: Condition
}

/** One of the replies of a decision. Levels and effects are read in the situation before the reply. */
export interface Reply {
  readonly id: string
  readonly words: string
  readonly tone?: Tone
  readonly posture?: Posture
  readonly when?: Condition
  readonly shows: Readonly<Record<CriterionId, Cases<Level>>>
  readonly why: Cases<string>
  /** Critères this reply caps at level 1, whatever follows. */
  readonly grave: readonly CriterionId[]
  readonly trust: Cases<number>
  readonly patience: Cases<number>
  readonly learn: readonly string[]
  readonly answers: readonly Said[]
  /** Read in the situation after the reply's effects. */
  readonly goto: Cases<string>
}

interface StepBase {
  readonly id: string
  readonly channel?: ChannelId
  readonly place?: PlaceId
  readonly says: readonly Said[]
}

export interface DecisionStep extends StepBase {
  readonly kind: 'choices'
  readonly choices: readonly Reply[]
}
export interface SaysStep extends StepBase {
  readonly kind: 'says'
  readonly goto: Cases<string>
}
export interface EndingStep extends StepBase {
  readonly kind: 'ending'
  readonly ending: { readonly title: string; readonly client: string; readonly firm: string }
}
export type Step = DecisionStep | SaysStep | EndingStep

/** Who the client is behind what he says: hidden from the player, drawn by the seed. */
export interface Profile {
  readonly id: string
  readonly name: string
  readonly character: CharacterId
  readonly motives: readonly string[]
  readonly brakes: readonly string[]
  readonly budget: string
  readonly temper: string
  readonly trust: number
  readonly patience: number
}

export interface OtherPerson {
  readonly name: string
  readonly role: 'colleague' | 'other-client'
  readonly character: CharacterId
}

export interface Briefing {
  readonly role: string
  readonly place: string
  readonly known: readonly string[]
}

/** A scenario as played in one year: `from`, `until` and year conditions are already resolved. JSON-safe. */
export interface YearScenario {
  readonly id: string
  readonly version: number
  readonly hash: string
  readonly family: FamilyId
  readonly title: string
  readonly summary: string
  readonly specialities: readonly SpecialityId[]
  readonly firm: { readonly name: string; readonly activity: string }
  readonly year: YearId
  readonly start: string
  readonly minutes: number
  readonly briefing: Briefing
  readonly profiles: readonly Profile[]
  readonly people: Readonly<Record<string, OtherPerson>>
  readonly facts: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, Step>>
}
