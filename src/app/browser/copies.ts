import { catalogue } from 'virtual:comptoir/catalogue'
import { readTranscript, type Transcript, TranscriptError, type TranscriptErrorCode } from '../../transcript/index.ts'
import { Problem, type ProblemCode } from '../../views/services.ts'
import { judgeTranscript } from './judging.ts'

type CopyCode = Extract<ProblemCode, { at: 'copy' }>['code']

/** Far above any play; refused before the file is even read. */
const LARGEST_FILE = 8_000_000

const CODES: Record<TranscriptErrorCode, CopyCode> = {
  'too-large': 'size',
  'not-json': 'json',
  'not-a-transcript': 'json',
  'newer-format': 'format',
  'bad-field': 'shape',
  'bad-entry': 'entry',
}

function refused(code: CopyCode, detail = ''): Problem {
  return new Problem({ at: 'copy', code }, detail)
}

function readable(text: string): Transcript {
  try {
    return readTranscript(text)
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error
    throw refused(CODES[error.code], error.entry === undefined ? '' : String(error.entry + 1))
  }
}

/** Reads a transcript file and makes sure that it can be replayed here. Rejects with `Problem`. */
export async function readCopy(file: File): Promise<Transcript> {
  if (file.size > LARGEST_FILE) throw refused('size')
  const text = await file.text().catch(() => {
    throw refused('read')
  })
  const transcript = readable(text)
  const { id } = transcript.scenario
  if (catalogue.find((entry) => entry.id === id)?.years[transcript.year] === undefined) throw refused('scenario', id)
  await judgeTranscript(transcript, 'fr').catch((error: unknown) => {
    throw error instanceof Problem ? refused('replay') : error
  })
  return transcript
}
