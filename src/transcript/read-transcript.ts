import { type Entry, TRANSCRIPT_FORMAT, type Transcript } from './types.ts'

/** Why a file is not a transcript one can read. `code` is for translation, `entry` the entry at fault, from 0. */
export class TranscriptError extends Error {
  readonly code: TranscriptErrorCode
  readonly entry: number | undefined

  constructor(code: TranscriptErrorCode, entry?: number) {
    super(entry === undefined ? code : `${code} (entry ${entry})`)
    this.name = 'TranscriptError'
    this.code = code
    this.entry = entry
  }
}

export type TranscriptErrorCode =
  | 'too-large'
  | 'not-json'
  | 'not-a-transcript'
  | 'newer-format'
  | 'bad-field'
  | 'bad-entry'

/** A whole year of decisions takes some 5 kB; `write` productions will take more. */
const MAX_CHARACTERS = 2_000_000
const MAX_ENTRIES = 10_000
const YEARS = new Set(['seconde', 'premiere', 'terminale'])
const SPECIALITIES = new Set(['MA', 'MCV-A', 'MCV-B'])

/** Reads a transcript file. Throws `TranscriptError` and nothing else. Fields it does not know are dropped. */
export function readTranscript(text: string): Transcript {
  if (text.length > MAX_CHARACTERS) throw new TranscriptError('too-large')
  return checkedTranscript(parsed(text))
}

/** The text of a transcript file; `readTranscript` reads it back the same. */
export function writeTranscript(transcript: Transcript): string {
  return `${JSON.stringify(transcript, null, 2)}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new TranscriptError('not-json')
  }
}

function checkedTranscript(value: unknown): Transcript {
  if (!isRecord(value) || !isCount(value.format)) throw new TranscriptError('not-a-transcript')
  if (value.format > TRANSCRIPT_FORMAT) throw new TranscriptError('newer-format')
  const { scenario, year, speciality, seed, startedAt, entries } = value
  const right =
    value.format === TRANSCRIPT_FORMAT &&
    isRecord(scenario) &&
    isText(scenario.id) &&
    isCount(scenario.version) &&
    typeof scenario.hash === 'string' &&
    YEARS.has(year as string) &&
    (speciality === null || SPECIALITIES.has(speciality as string)) &&
    isCount(seed) &&
    seed <= 0xffffffff &&
    isText(startedAt) &&
    Array.isArray(entries) &&
    entries.length <= MAX_ENTRIES
  if (!right) throw new TranscriptError('bad-field')
  return {
    format: TRANSCRIPT_FORMAT,
    scenario: {
      id: scenario.id as string,
      version: scenario.version as number,
      hash: scenario.hash as string,
    },
    year: year as Transcript['year'],
    speciality: speciality as Transcript['speciality'],
    seed,
    startedAt,
    entries: entries.map(checkedEntry),
  }
}

function checkedEntry(value: unknown, index: number): Entry {
  if (!isRecord(value) || !isText(value.step) || !isCount(value.atMs)) throw new TranscriptError('bad-entry', index)
  const { kind, step, atMs, reply } = value
  if (kind === 'advance') return { kind, step, atMs }
  if (kind === 'reply' && isText(reply)) return { kind, step, reply, atMs }
  throw new TranscriptError('bad-entry', index)
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
