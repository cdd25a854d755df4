import type { CriterionId, Level } from '../../referential/types.ts'
import type { Transcript } from '../types.ts'

/** Version of the copy format: the file around a transcript. The transcript inside keeps its own. */
export const COPY_FORMAT = 1

/** A line of the sheet as it was when the copy was made. */
export interface CopyLine {
  readonly id: CriterionId
  readonly status: 'levelled' | 'to-evaluate' | 'observed' | 'not-evaluated'
  readonly level: Level | null
}

/** The sheet kept beside the transcript, for who has no Comptoir at hand. Never the truth: it is compared, not believed. */
export interface CopySheet {
  readonly profile: string
  readonly complete: boolean
  readonly lines: readonly CopyLine[]
}

/** The class server that signs. */
export interface Signer {
  /** Ed25519, hexadecimal. */
  readonly publicKey: string
  /** ISO 8601. */
  readonly signedAt: string
}

/**
 * What makes a change show. The links and the digest are made by anyone from the content: alone they prove that nothing
 * happened by accident, no more. The signature is what nobody but the server can make.
 */
export interface Seal {
  /** One for what stands before the entries, then one per entry, each over the one before: the first that differs says where. */
  readonly links: readonly string[]
  /** SHA-256 of everything but the digest and the signature, hexadecimal. */
  readonly digest: string
  /** Ed25519 over the digest, hexadecimal; null when there is no signer. */
  readonly signature: string | null
}

/** A play as a file. */
export interface Copy {
  readonly comptoir: 'copy'
  readonly format: typeof COPY_FORMAT
  readonly transcript: Transcript
  /** Null when no sheet could be derived. */
  readonly sheet: CopySheet | null
  readonly signer: Signer | null
  readonly seal: Seal
}

/** What of a file does not match its seal. */
export type Breach =
  /** The content is the same; spaces, order or writing of it are not. */
  | { readonly what: 'layout' }
  /** Scenario, year, draw, options or date. */
  | { readonly what: 'head' }
  /** The first entry that differs, from 0; those after it can't be told. */
  | { readonly what: 'entry'; readonly entry: number }
  /** Something else: the sheet, the signer or the seal. */
  | { readonly what: 'rest' }
  | { readonly what: 'signature' }
