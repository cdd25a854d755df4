import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Transcript } from '../types.ts'
import { digestOf, linksOf, signedBytes } from './sealing.ts'
import { COPY_FORMAT, type Copy, type CopySheet, type Signer } from './types.ts'

/** A key that signs, and when it does. `secretKey` is 32 random bytes, hexadecimal. */
export interface Signing {
  readonly secretKey: string
  /** ISO 8601. */
  readonly signedAt: string
}

/** The key that anyone may know, by which a signature of `secretKey` is checked. */
export function publicKeyOf(secretKey: string): string {
  return bytesToHex(ed25519.getPublicKey(hexToBytes(secretKey)))
}

/** Seals a play with its sheet; signs it too when there is a key. */
export function sealCopy(transcript: Transcript, sheet: CopySheet | null, signing?: Signing): Copy {
  const signer: Signer | null =
    signing === undefined ? null : { publicKey: publicKeyOf(signing.secretKey), signedAt: signing.signedAt }
  const links = linksOf({ ...transcript })
  const unsealed = { comptoir: 'copy', format: COPY_FORMAT, transcript, sheet, signer } as const
  const digest = digestOf({ ...unsealed, seal: { links } })
  const signature =
    signing === undefined ? null : bytesToHex(ed25519.sign(signedBytes(digest), hexToBytes(signing.secretKey)))
  return { ...unsealed, seal: { links, digest, signature } }
}

/** The text of a copy file; `readCopy` finds nothing changed in it. */
export function writeCopy(copy: Copy): string {
  return `${JSON.stringify(copy, null, 2)}\n`
}
