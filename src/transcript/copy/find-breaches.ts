import { ed25519 } from '@noble/curves/ed25519.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import { digestOf, linksOf, signedBytes } from './sealing.ts'
import type { Breach, Seal, Signer } from './types.ts'

const PUBLIC_KEY = /^[0-9a-f]{64}$/
const SIGNATURE = /^[0-9a-f]{128}$/

type Fields = Readonly<Record<string, unknown>>

interface Sealed {
  readonly raw: Fields
  readonly signer: Signer | null
  readonly seal: Seal
  readonly text: string
}

/** What does not match the seal in a copy as its file has it: `raw` is what was read of it, `text` the whole file. */
export function findBreaches({ raw, signer, seal, text }: Sealed): readonly Breach[] {
  const breaches: Breach[] = []
  const links = linksOf(raw.transcript as Fields)
  const away = links.findIndex((link, index) => link !== seal.links[index])
  const first = away >= 0 ? away : seal.links.length > links.length ? links.length : undefined
  if (first !== undefined) breaches.push(first === 0 ? { what: 'head' } : { what: 'entry', entry: first - 1 })
  if (first === undefined && digestOf(raw) !== seal.digest) breaches.push({ what: 'rest' })
  if (!isSigned(signer, seal)) breaches.push({ what: 'signature' })
  if (breaches.length === 0 && `${JSON.stringify(raw, null, 2)}\n` !== text) breaches.push({ what: 'layout' })
  return breaches
}

/** True also when nobody claims to have signed. */
function isSigned(signer: Signer | null, { signature, digest }: Seal): boolean {
  if (signer === null || signature === null) return signer === null && signature === null
  if (!PUBLIC_KEY.test(signer.publicKey) || !SIGNATURE.test(signature)) return false
  try {
    return ed25519.verify(hexToBytes(signature), signedBytes(digest), hexToBytes(signer.publicKey), { zip215: false })
  } catch {
    // A key that is no point of the curve.
    return false
  }
}
