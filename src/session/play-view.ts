import type { YearId } from '../referential/types.ts'
import type { ChannelId, CharacterId, Mood, PlaceId, Posture, Tone } from '../scenario/words.ts'

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

export type PlayAction =
  | {
      readonly kind: 'reply'
      readonly id: string
      readonly words: string
      readonly tone?: Tone
      readonly posture?: Posture
    }
  | { readonly kind: 'advance' }

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
  readonly scenario: { readonly id: string; readonly title: string }
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
  readonly ending: Ending | null
}
