import type { SpecialityId, YearId } from '../referential/types.ts'
import type { PlayOptions } from '../scenario/year-options.ts'

/** Version of the transcript format. Older formats are migrated by `readTranscript`. */
export const TRANSCRIPT_FORMAT = 2

/** What the player did, at a step. Ids are the author's own strings: never positions, never names of a library. */
export type Move = { readonly step: string } & (
  | { readonly kind: 'advance' | 'close' | 'hint' | 'repair' | 'timeout' }
  | { readonly kind: 'reply'; readonly reply: string }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'consult'; readonly resource: string }
  | { readonly kind: 'order'; readonly tasks: readonly string[] }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'incident'; readonly incident: string; readonly reply: string }
)

/** A move and when it was made: `atMs` in milliseconds since the play began. */
export type Entry = Move & { readonly atMs: number }

/** Which scenario was played. `hash` tells whether the file has changed since. */
export interface ScenarioStamp {
  readonly id: string
  readonly version: number
  /** SHA-256 of the scenario's content in canonical form, hexadecimal. */
  readonly hash: string
}

/** The event log of one play: the only truth. The score sheet is derived from it, never stored as the truth. */
export interface Transcript {
  readonly format: typeof TRANSCRIPT_FORMAT
  readonly scenario: ScenarioStamp
  readonly year: YearId
  /** In Seconde null: the speciality is not chosen yet and the sheet shows both référentiels. */
  readonly speciality: SpecialityId | null
  /** Draws the client's profile and the order of replies. Unsigned 32-bit integer. */
  readonly seed: number
  /** What was in force: help, feedback, time. */
  readonly options: PlayOptions
  /** ISO 8601, for people; no rule reads it. */
  readonly startedAt: string
  readonly entries: readonly Entry[]
}
