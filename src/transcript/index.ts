export { readTranscript, writeTranscript } from './read-transcript.ts'
export { TranscriptError, type TranscriptErrorCode } from './transcript-error.ts'
export type { Entry, Transcript } from './types.ts'
