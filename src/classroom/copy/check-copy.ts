import type { CriterionId } from '../../referential/types.ts'
import type { Sheet } from '../../scoring/index.ts'
import type { ReadCopy } from '../../transcript/copy/read-copy.ts'
import type { Breach } from '../../transcript/copy/types.ts'
import { differingLines } from './copy-sheet.ts'

/**
 * `unsealed`: an older file, of which nothing can be said. `intact`: nothing in it has changed since it was sealed; that
 * proves who made it only with a signature that is `trusted`.
 */
export type CopyState = 'intact' | 'altered' | 'unsealed'

/** `unknown-key`: rightly signed, by a server whose key is not known here. Anyone could have made that key. */
export type SignatureState = 'none' | 'trusted' | 'unknown-key' | 'wrong'

/** What checking a copy found. */
export interface CopyCheck {
  readonly state: CopyState
  readonly signature: SignatureState
  /** ISO 8601; null without a signature that holds. */
  readonly signedAt: string | null
  readonly publicKey: string | null
  readonly breaches: readonly Breach[]
  /** The critères on which the sheet kept in the file is not the one derived now. */
  readonly differs: readonly CriterionId[]
  /** The scenario is no longer the one that was played: the two sheets may then differ rightly. */
  readonly changed: boolean
}

/** Compares a copy with the sheet derived from it now. `trustedKeys` are the public keys known here. */
export function checkCopy(
  read: ReadCopy,
  derived: { readonly sheet: Sheet; readonly changed: boolean },
  trustedKeys: readonly string[],
): CopyCheck {
  const { sealed, breaches, signer } = read
  const differs = read.sheet === null ? [] : differingLines(read.sheet, derived.sheet)
  const altered = breaches.length > 0 || (differs.length > 0 && !derived.changed)
  const signature = signatureOf(read, trustedKeys)
  const holds = signature === 'trusted' || signature === 'unknown-key'
  return {
    state: !sealed ? 'unsealed' : altered ? 'altered' : 'intact',
    signature,
    signedAt: holds ? (signer?.signedAt ?? null) : null,
    publicKey: holds ? (signer?.publicKey ?? null) : null,
    breaches,
    differs,
    changed: derived.changed,
  }
}

/** A signature holds of the whole file or not at all: over an altered content it vouches for nothing. */
function signatureOf({ sealed, signer, breaches }: ReadCopy, trustedKeys: readonly string[]): SignatureState {
  if (breaches.some(({ what }) => what === 'signature')) return 'wrong'
  if (!sealed || signer === null) return 'none'
  if (breaches.some(({ what }) => what !== 'layout')) return 'wrong'
  return trustedKeys.includes(signer.publicKey) ? 'trusted' : 'unknown-key'
}
