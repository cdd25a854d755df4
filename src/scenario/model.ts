import type { CriterionId, Level, SpecialityId, YearId } from '../referential/types.ts'
import type { Silence } from './silence.ts'
import type { ChannelId, CharacterId, FamilyId, IncidentKind, Language, Mood, PlaceId, Posture, Tone } from './words.ts'

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

/** Something the student may say or do: what it shows, and what it does to the client. Read in the situation before. */
export interface Act {
  readonly id: string
  readonly when?: Condition
  readonly shows: Readonly<Record<CriterionId, Cases<Level>>>
  readonly why: Cases<string>
  /** Critères this act caps at level 1, whatever follows. */
  readonly grave: readonly CriterionId[]
  readonly trust: Cases<number>
  readonly patience: Cases<number>
  readonly learn: readonly string[]
  readonly answers: readonly Said[]
}

/** Words one may say, with tone and posture. */
export interface Spoken extends Act {
  readonly words: string
  readonly tone?: Tone
  readonly posture?: Posture
}

/** One of the replies of a decision. */
export interface Reply extends Spoken {
  /** Read in the situation after the reply's effects. */
  readonly goto: Cases<string>
}

/** A document one may open. Its cost in time is its effect on `patience`. */
export interface Resource extends Act {
  readonly title: string
  /** Plain text; a line « a | b | c » is a row of a table. */
  readonly content: Cases<string>
}

/** What follows work that reached at least `level`. */
export interface Result extends Omit<Act, 'id' | 'when' | 'shows' | 'grave'> {
  readonly level: Level
}

interface StepBase {
  readonly id: string
  readonly channel?: ChannelId
  readonly place?: PlaceId
  readonly says: readonly Said[]
  /** Help that never gives the answer, where the year allows it. */
  readonly hint?: string
}

interface Continuing extends StepBase {
  readonly goto: Cases<string>
}

export interface ChoicesStep extends StepBase {
  readonly kind: 'choices'
  readonly choices: readonly Reply[]
}
export interface SaysStep extends Continuing {
  readonly kind: 'says'
}
export interface AskStep extends Continuing {
  readonly kind: 'ask'
  /** How many questions may be asked. */
  readonly budget: number
  readonly questions: readonly Spoken[]
}
export interface ConsultStep extends Continuing {
  readonly kind: 'consult'
  /** How many resources may be opened. */
  readonly budget: number
  readonly resources: readonly Resource[]
}

/** Work judged as a whole: the same level for each of its critères. */
interface WorkStep extends Continuing {
  readonly title: string
  readonly criteria: readonly CriterionId[]
  /** From the highest level down; the last is level 1. */
  readonly results: readonly Result[]
}
export interface OrderStep extends WorkStep {
  readonly kind: 'order'
  /** A lower rank comes first; equal ranks may come in any order. */
  readonly tasks: readonly { readonly id: string; readonly label: string; readonly rank: Cases<number> }[]
}
export interface RecordField {
  readonly id: string
  readonly label: string
  /** To choose from; free text when absent. Copies keep these values, in every language. */
  readonly options?: readonly string[]
  /** The options in the words of this language, where these are not the values. */
  readonly labels?: Readonly<Record<string, string>>
  /** What is right when it was heard. */
  readonly expects: Cases<string>
  /** Right too: what is expected in each other language of the scenario. */
  readonly alsoRight?: readonly Cases<string>[]
  /** The fact that must have been learned; before, the right thing is to leave the field blank. */
  readonly needs?: string
}
export interface RecordStep extends WorkStep {
  readonly kind: 'record'
  readonly fields: readonly RecordField[]
}
export interface WriteStep extends Continuing {
  readonly kind: 'write'
  readonly title: string
  readonly criteria: readonly CriterionId[]
  /** What an expert could have written. */
  readonly model: Cases<string>
  readonly why: Cases<string>
}
export interface EndingStep extends StepBase {
  readonly kind: 'ending'
  readonly ending: { readonly title: string; readonly client: string; readonly firm: string }
}
export type Step = ChoicesStep | SaysStep | AskStep | ConsultStep | OrderStep | RecordStep | WriteStep | EndingStep

export type Handling = 'take' | 'postpone' | 'delegate'

/** One way to deal with an incident. */
export interface IncidentReply extends Spoken {
  readonly handling: Handling
}

/** Something that breaks in on the conversation, which resumes where it stood. */
export interface Incident {
  readonly id: string
  readonly kind: IncidentKind
  /** Breaks out when one of these steps is entered for the first time. */
  readonly at: readonly string[]
  /** Once postponed, comes back when one of these is entered; never when empty. */
  readonly again: readonly string[]
  readonly when?: Condition
  readonly says: readonly Said[]
  readonly choices: readonly IncidentReply[]
}

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
  /** Of its texts. */
  readonly language: Language
  readonly title: string
  readonly summary: string
  readonly specialities: readonly SpecialityId[]
  readonly firm: { readonly name: string; readonly activity: string }
  /** Why a single block is worked, where that is meant. */
  readonly oneBlock?: string
  readonly year: YearId
  readonly start: string
  readonly minutes: number
  readonly briefing: Briefing
  readonly profiles: readonly Profile[]
  readonly people: Readonly<Record<string, OtherPerson>>
  readonly facts: Readonly<Record<string, string>>
  readonly silence: Silence
  readonly steps: Readonly<Record<string, Step>>
  readonly incidents: readonly Incident[]
}
