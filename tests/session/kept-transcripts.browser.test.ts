import { keptTranscripts } from './kept-transcripts.ts'

keptTranscripts('the browser')
