import { createHash, randomBytes } from 'node:crypto'
import { hash, hashRaw, verify } from '@node-rs/argon2'
import { CLASS_CODE_LENGTH, drawCodes, showCode } from '../../classroom/codes.ts'

/** 22^16 passwords: 71 bits. */
const PASSWORD_LENGTH = 16

/** 128 random bits: nobody comes upon another's by trying. */
export function newId(): string {
  return randomBytes(16).toString('hex')
}

/** What a cookie or a link carries. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: with 256 random bits, one pass is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Argon2id with the library's own settings (19 MiB, two passes): OWASP's first choice. */
export function passwordHash(password: string): Promise<string> {
  return hash(password)
}

export function passwordFits(kept: string, password: string): Promise<boolean> {
  return verify(kept, password)
}

/**
 * What is kept of a personal code. Salted by the class alone, so that a student is found by it; light enough for a whole
 * school to come in at once (some 4 ms), heavy enough that who steals the database needs years for all 22^8 codes of a class.
 */
export async function codeHash(classroom: string, code: string): Promise<string> {
  const salt = createHash('sha256').update(classroom).digest().subarray(0, 16)
  return (await hashRaw(code, { memoryCost: 4096, timeCost: 1, parallelism: 1, salt })).toString('hex')
}

/** Draws different codes from the system's randomness. */
export function newCodes(count: number, length: number): readonly string[] {
  return drawCodes({ count, length }, endlessBytes())
}

/** A password that is drawn, in groups to copy by hand. */
export function newPassword(): string {
  return showCode(newCodes(1, PASSWORD_LENGTH)[0] ?? '')
}

export function newClassCode(): string {
  return newCodes(1, CLASS_CODE_LENGTH)[0] ?? ''
}

function* endlessBytes(): Generator<number> {
  while (true) yield* randomBytes(256)
}
