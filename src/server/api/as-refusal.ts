import { MarkingRefused } from '../../classroom/review/marking-refused.ts'
import { MoveImpossible, TranscriptMismatch } from '../../session/index.ts'
import { AlreadyTaken, AttemptsUsedUp } from '../../storage/class-contract.ts'
import { EntryOutOfOrder, RunExists, RunUnknown, StorageRefused } from '../../storage/contract.ts'
import { TranscriptError } from '../../transcript/index.ts'
import { Refusal, type RefusalCode } from './refusal.ts'

type ErrorClass = new (...parts: never[]) => Error

const KNOWN: readonly (readonly [ErrorClass, RefusalCode])[] = [
  [AlreadyTaken, 'already-taken'],
  [AttemptsUsedUp, 'attempts-used-up'],
  [RunExists, 'run-exists'],
  [RunUnknown, 'unknown'],
  [EntryOutOfOrder, 'out-of-order'],
  [StorageRefused, 'unavailable'],
  [MoveImpossible, 'not-possible'],
  [TranscriptMismatch, 'scenario-changed'],
  [TranscriptError, 'bad-request'],
]

/** What an error is to the one who asked. `broken` is everything that should not happen. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof MarkingRefused) return new Refusal(error.problem)
  const known = KNOWN.find(([kind]) => error instanceof kind)
  if (known !== undefined) return new Refusal(known[1])
  const { statusCode } = error as { statusCode?: unknown }
  if (statusCode === 413) return new Refusal('too-large')
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return new Refusal('bad-request')
  return new Refusal(isOfConnection(error) ? 'unavailable' : 'broken')
}

/** The database is away or full: what was asked may well be done in a moment. */
function isOfConnection(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  const away = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53100', '53300']
  return (
    away.includes(String(code)) ||
    code === 'ERR_SQLITE_ERROR' ||
    /^Connection terminated|^timeout exceeded/.test(String(message))
  )
}
