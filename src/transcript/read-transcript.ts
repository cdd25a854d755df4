import { SPECIALITIES, YEARS } from '../scenario/words.ts'
import { checkedEntry } from './read-entry.ts'
import { isPlayOptions, withoutOptions } from './read-options.ts'
import { TranscriptError } from './transcript-error.ts'
import { TRANSCRIPT_FORMAT, type Transcript } from './types.ts'

/** A whole year of decisions takes some 5 kB; free writing adds to it. */
const MAX_CHARACTERS = 2_000_000
const MAX_ENTRIES = 10_000

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a transcript file of this format or an older one. Throws `TranscriptError` and nothing else.
 * Fields it does not know are dropped.
 */
export function readTranscript(text: string): Transcript {
  return transcriptFrom(asJson(text))
}

/** The same of what a file holds, already read as JSON. */
export function transcriptFrom(value: unknown): Transcript {
  return checkedTranscript(migrated(value))
}

/** The text of a transcript file; `readTranscript` reads it back the same. */
export function writeTranscript(transcript: Transcript): string {
  return `${JSON.stringify(transcript, null, 2)}\n`
}

/** What a file of ours holds. Throws `TranscriptError`. */
export function asJson(text: string): unknown {
  if (text.length > MAX_CHARACTERS) throw new TranscriptError('too-large')
  try {
    return JSON.parse(text)
  } catch {
    throw new TranscriptError('not-json')
  }
}

/** Brings older formats to this one, step by step. */
function migrated(value: unknown): Fields {
  if (!isRecord(value) || !isCount(value.format)) throw new TranscriptError('not-a-transcript')
  if (value.format > TRANSCRIPT_FORMAT) throw new TranscriptError('newer-format')
  if (value.format === 1) return { ...value, format: 2, options: withoutOptions() }
  return value
}

function checkedTranscript(value: Fields): Transcript {
  const { scenario, year, speciality, seed, options, startedAt, entries } = value
  const right =
    value.format === TRANSCRIPT_FORMAT &&
    isRecord(scenario) &&
    isText(scenario.id) &&
    isCount(scenario.version) &&
    typeof scenario.hash === 'string' &&
    (YEARS as readonly unknown[]).includes(year) &&
    (speciality === null || (SPECIALITIES as readonly unknown[]).includes(speciality)) &&
    isCount(seed) &&
    seed <= 0xffffffff &&
    isPlayOptions(options) &&
    isText(startedAt) &&
    Array.isArray(entries) &&
    entries.length <= MAX_ENTRIES
  if (!right) throw new TranscriptError('bad-field')
  return {
    format: TRANSCRIPT_FORMAT,
    scenario: { id: scenario.id as string, version: scenario.version as number, hash: scenario.hash as string },
    year: year as Transcript['year'],
    speciality: speciality as Transcript['speciality'],
    seed,
    options,
    startedAt,
    entries: entries.map(checkedEntry),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
