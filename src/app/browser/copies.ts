import { catalogue } from 'virtual:comptoir/catalogue'
import { checkCopy } from '../../classroom/copy/check-copy.ts'
import { type ReadCopy, readCopy } from '../../transcript/copy/read-copy.ts'
import { TranscriptError, type TranscriptErrorCode } from '../../transcript/index.ts'
import { askServer } from '../../views/api.ts'
import { type Judged, Problem, type ProblemCode } from '../../views/services.ts'
import { COPY } from './copy-id.ts'
import { judgeTranscript } from './judging.ts'
import { newId } from './new-id.ts'

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

function readable(text: string): ReadCopy {
  try {
    return readCopy(text)
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error
    throw refused(CODES[error.code], error.entry === undefined ? '' : String(error.entry + 1))
  }
}

/** A play read from a file, and whether the file is as it was saved. */
type OpenedCopy = Required<Pick<Judged, 'transcript' | 'check'>>

const opened = new Map<string, OpenedCopy>()

/** Opens a copy file for as long as the page lives; resolves with its id. Rejects with `Problem`. */
export async function openCopy(file: File): Promise<string> {
  const id = `${COPY}${newId()}`
  opened.set(id, await readAndCheck(file))
  return id
}

/** What `openCopy` opened under this id. Throws `Problem`. */
export function openedCopy(id: string): OpenedCopy {
  const copy = opened.get(id)
  if (copy === undefined) throw new Problem({ at: 'run', code: 'copy' }, id)
  return copy
}

async function readAndCheck(file: File): Promise<OpenedCopy> {
  if (file.size > LARGEST_FILE) throw refused('size')
  const text = await file.text().catch(() => {
    throw refused('read')
  })
  const read = readable(text)
  const { transcript } = read
  const { id } = transcript.scenario
  if (catalogue.find((entry) => entry.id === id)?.years[transcript.year] === undefined) throw refused('scenario', id)
  const judged = await judgeTranscript(transcript, 'fr').catch((error: unknown) => {
    throw error instanceof Problem ? refused('replay') : error
  })
  return { transcript, check: checkCopy(read, judged, read.signer === null ? [] : await knownKeys()) }
}

/** The key of the class server behind this page; none when there is no server. */
function knownKeys(): Promise<readonly string[]> {
  return askServer<{ readonly publicKey: string }>('GET', '/public-key').then(
    ({ publicKey }) => [publicKey],
    () => [],
  )
}
