import { keptTranscripts } from './kept-transcripts.ts'

keptTranscripts('Node')
