export { readTranscript, TranscriptError, type TranscriptErrorCode, writeTranscript } from './read-transcript.ts'
export type { Entry, Transcript } from './types.ts'
