import { asJson, readTranscript, transcriptFrom } from '../read-transcript.ts'
import { TranscriptError } from '../transcript-error.ts'
import type { Transcript } from '../types.ts'
import { checkedSeal, checkedSheet, checkedSigner } from './copy-shape.ts'
import { findBreaches } from './find-breaches.ts'
import { type Breach, COPY_FORMAT, type CopySheet, type Signer } from './types.ts'

/** A play read from a file, and what the file says of itself. */
export interface ReadCopy {
  readonly transcript: Transcript
  /** False for a bare transcript, as older files are: nothing says whether it was changed. */
  readonly sealed: boolean
  /** What does not match the seal; empty when all does, or without a seal. */
  readonly breaches: readonly Breach[]
  readonly sheet: CopySheet | null
  readonly signer: Signer | null
}

type Fields = Readonly<Record<string, unknown>>

/** Reads a copy file, or a bare transcript. Throws `TranscriptError` and nothing else; what was altered is read and told. */
export function readCopy(text: string): ReadCopy {
  const raw = asJson(text)
  if (!isCopy(raw)) return { transcript: readTranscript(text), sealed: false, breaches: [], sheet: null, signer: null }
  if (raw.comptoir !== 'copy' || !Number.isSafeInteger(raw.format)) throw new TranscriptError('not-a-transcript')
  if ((raw.format as number) > COPY_FORMAT) throw new TranscriptError('newer-format')
  if ((raw.format as number) < 1) throw new TranscriptError('bad-field')
  const transcript = transcriptFrom(raw.transcript)
  const [sheet, signer, seal] = [checkedSheet(raw.sheet), checkedSigner(raw.signer), checkedSeal(raw.seal)]
  const breaches = unlessTooDeep(() => findBreaches({ raw, signer, seal, text }))
  return { transcript, sealed: true, breaches, sheet, signer }
}

function isCopy(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && 'comptoir' in value
}

/** Nested so deeply that no copy can be, a value can't be followed to its end. */
function unlessTooDeep<T>(find: () => T): T {
  try {
    return find()
  } catch (error) {
    if (error instanceof RangeError) throw new TranscriptError('bad-field')
    throw error
  }
}
