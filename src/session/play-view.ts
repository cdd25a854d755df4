import type { YearId } from '../referential/types.ts'
import type { Handling } from '../scenario/model.ts'
import type { ChannelId, CharacterId, IncidentKind, Language, Mood, PlaceId, Posture, Tone } from '../scenario/words.ts'

export type { ChannelId, CharacterId, Mood, PlaceId, Posture, Tone } from '../scenario/words.ts'

export interface Person {
  readonly id: string
  readonly name: string
  /** Which drawing: a folder of `assets/characters/`. */
  readonly character: CharacterId
  readonly mood: Mood
}

export type Speaker = 'client' | 'student' | 'colleague' | 'other-client' | 'narrator'

/** A line that was said, or, from the narrator, what one sees and hears. */
export interface Line {
  readonly by: Speaker
  /** Shown before the words; empty for the narrator. */
  readonly name: string
  readonly words: string
  readonly mood?: Mood
  readonly tone?: Tone
  readonly posture?: Posture
  /** On which channel it was said. */
  readonly channel: ChannelId
}

/** Words one may say now. */
interface Sayable {
  readonly id: string
  readonly words: string
  readonly tone?: Tone
  readonly posture?: Posture
}

/** A document at hand: plain text; a line « a | b | c » is a row of a table. */
export interface OpenResource {
  readonly id: string
  readonly title: string
  readonly content: string
}

/** A field of a form: chosen from its options, or typed when it has none. Left out, it is blank. */
export interface FormField {
  readonly id: string
  readonly label: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

/** What may be done now. Each is made with the `PlayerMove` of the same kind. */
export type PlayAction =
  | { readonly kind: 'advance' }
  | ({ readonly kind: 'reply' } & Sayable)
  | ({ readonly kind: 'ask' } & Sayable)
  | { readonly kind: 'consult'; readonly id: string; readonly title: string }
  /** Enough asked, enough looked up: `left` could still be. */
  | { readonly kind: 'close'; readonly left: number }
  | {
      readonly kind: 'order'
      readonly title: string
      readonly tasks: readonly { readonly id: string; readonly label: string }[]
    }
  | { readonly kind: 'record'; readonly title: string; readonly fields: readonly FormField[] }
  | { readonly kind: 'write'; readonly title: string; readonly longest: number }
  /** A way to deal with what breaks in. */
  | ({ readonly kind: 'incident'; readonly incident: string; readonly handling: Handling } & Sayable)

/** What may be done beside the conversation. */
export interface Asides {
  readonly hint: boolean
  readonly repair: boolean
}

/** How the contact closed. */
export interface Ending {
  readonly id: string
  readonly title: string
  /** For the client, in words. */
  readonly client: string
  /** For the firm, in words. */
  readonly firm: string
}

/** Everything a player may see, and nothing else: no level, no critère, no other branch. */
export interface PlayView {
  readonly scenario: { readonly id: string; readonly title: string; readonly language: Language }
  readonly year: YearId
  /** The step one stands at: the scene and the overlay change place when it changes. */
  readonly step: string
  readonly channel: ChannelId
  readonly place: PlaceId
  /** Who is there. The client is first; on the phone nobody is seen but the client is still listed. */
  readonly people: readonly Person[]
  /** What was said since the last decision, the student's own words first. */
  readonly lines: readonly Line[]
  /** Everything said before `lines`, oldest first. */
  readonly history: readonly Line[]
  /** What may be done now, in the order shown. Empty when the contact has ended. */
  readonly actions: readonly PlayAction[]
  /** 0 to 100. */
  readonly gauges: { readonly trust: number; readonly patience: number }
  /** The client's channels so far, in order, without repeats in a row. */
  readonly journey: readonly ChannelId[]
  /** What the student has learned of the client, in words. */
  readonly facts: readonly { readonly id: string; readonly text: string }[]
  /** Decisions already taken, for progress. */
  readonly decisionsTaken: number
  /** Opened so far, the latest last. */
  readonly resources: readonly OpenResource[]
  readonly asides: Asides
  /** The hint of this step, once asked for. */
  readonly hint: string | null
  /** Why the last reply was worth what it was worth, where the year tells it during play. */
  readonly feedback: readonly string[]
  /** What breaks in on the conversation; null while nothing does. */
  readonly interrupted: IncidentKind | null
  /** How long the client waits for this reply, in milliseconds; null when he waits for ever. */
  readonly replyTimeMs: number | null
  /** True when running out of time is a move (`timeout`), false when it only shows. */
  readonly timeRuns: boolean
  /** In an evaluation: how long he has waited already, by a clock that nothing stops. */
  readonly waitedMs?: number
  readonly ending: Ending | null
}
