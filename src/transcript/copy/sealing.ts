import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../../scenario/canonical.ts'

/** Enough to say where; the digest, whole, says whether. */
const LINK_LENGTH = 16

type Fields = Readonly<Record<string, unknown>>

/** The links of a transcript as its file has it: one for its head, one per entry. */
export function linksOf({ entries, ...head }: Fields): readonly string[] {
  let last = hashed(canonical(head))
  const links = [last]
  for (const entry of Array.isArray(entries) ? entries : []) {
    last = hashed(`${last} ${canonical(entry)}`)
    links.push(last)
  }
  return links.map((link) => link.slice(0, LINK_LENGTH))
}

/** The digest of a copy as its file has it. */
export function digestOf({ seal, ...rest }: Fields): string {
  const { links } = seal as Fields
  return hashed(canonical({ ...rest, links }))
}

/** What is signed: nothing else that this key signs can be taken for it. */
export function signedBytes(digest: string): Uint8Array {
  return utf8ToBytes(`comptoir copy ${digest}`)
}

function hashed(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
