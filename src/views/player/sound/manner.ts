/** How someone speaks, as a speech synthesiser takes it. */
export interface Manner {
  /** 1 is the voice's own. */
  readonly pitch: number
  readonly rate: number
  /** Which of the voices at hand, to be brought within their number. */
  readonly voice: number
}

const plain: Manner = { pitch: 1, rate: 1, voice: 0 }

/** Spreads names that look alike far apart (FNV-1a). */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3ca7)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Always the same for a character, and seldom another's; the narrator, who is nobody, speaks plainly. Pure. */
export function mannerOf(character: string | null): Manner {
  if (character === null) return plain
  const drawn = hash(character)
  return {
    pitch: 0.8 + ((drawn & 0xff) / 0xff) * 0.5,
    rate: 0.94 + (((drawn >>> 8) & 0xff) / 0xff) * 0.14,
    voice: (drawn >>> 16) & 0xff,
  }
}
