import { TranscriptError } from '../transcript-error.ts'
import type { CopyLine, CopySheet, Seal, Signer } from './types.ts'

const STATUSES = new Set<unknown>(['levelled', 'to-evaluate', 'observed', 'not-evaluated'])
const LEVELS = new Set<unknown>([null, 1, 2, 3, 4])
const LONGEST_TEXT = 200
const MOST_LINES = 200
/** One more than a transcript has entries at most. */
const MOST_LINKS = 10_001

type Fields = Readonly<Record<string, unknown>>

/** The sheet kept in a copy file. Throws `TranscriptError`. */
export function checkedSheet(value: unknown): CopySheet | null {
  if (value === null) return null
  if (!isRecord(value)) throw new TranscriptError('bad-field')
  const { profile, complete, lines } = value
  if (!isText(profile) || typeof complete !== 'boolean' || !Array.isArray(lines) || lines.length > MOST_LINES)
    throw new TranscriptError('bad-field')
  return { profile, complete, lines: lines.map(checkedLine) }
}

/** Who signed. Throws `TranscriptError`. */
export function checkedSigner(value: unknown): Signer | null {
  if (value === null) return null
  if (!isRecord(value) || !isText(value.publicKey) || !isText(value.signedAt)) throw new TranscriptError('bad-field')
  return { publicKey: value.publicKey, signedAt: value.signedAt }
}

/** The seal, and nothing beside it: whatever is in it is not under the digest. Throws `TranscriptError`. */
export function checkedSeal(value: unknown): Seal {
  const keys = isRecord(value) ? Object.keys(value) : []
  if (keys.length !== 3 || !isRecord(value)) throw new TranscriptError('bad-field')
  const { links, digest, signature } = value
  const right =
    isText(digest) &&
    (signature === null || isText(signature)) &&
    Array.isArray(links) &&
    links.length <= MOST_LINKS &&
    links.every(isText)
  if (!right) throw new TranscriptError('bad-field')
  return { links: links as readonly string[], digest, signature }
}

function checkedLine(value: unknown): CopyLine {
  const { id, status, level } = isRecord(value) ? value : {}
  if (!isText(id) || !STATUSES.has(status) || !LEVELS.has(level)) throw new TranscriptError('bad-field')
  return { id, status: status as CopyLine['status'], level: level as CopyLine['level'] }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT
}
