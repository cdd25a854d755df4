export type TranscriptErrorCode =
  | 'too-large'
  | 'not-json'
  | 'not-a-transcript'
  | 'newer-format'
  | 'bad-field'
  | 'bad-entry'

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
