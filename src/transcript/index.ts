export type { Evidence, Observation, ReplyText } from './evidence.ts'
export { readTranscript, TranscriptError, type TranscriptErrorCode, writeTranscript } from './read-transcript.ts'
export { type Entry, type Move, type ScenarioStamp, TRANSCRIPT_FORMAT, type Transcript } from './types.ts'
