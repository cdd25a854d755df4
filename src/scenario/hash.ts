import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'

/** SHA-256 of a JSON value whatever the order of its keys, hexadecimal: comments and layout do not count. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}
