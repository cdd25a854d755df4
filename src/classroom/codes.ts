/**
 * What codes are written with: no two signs that look alike in print or by hand (0 stands for O and Q, 1 for I and L, 2 for Z,
 * 5 for S, 6 for G, 8 for B, V for U), and too few letters to spell a word.
 */
export const CODE_ALPHABET = '0123456789CDFHJNRTVWXY'

/** A class code is shown to a whole room; it only tells which class. */
export const CLASS_CODE_LENGTH = 6
/** A personal code is what lets a student in. */
export const PERSONAL_CODE_LENGTH = 8

/**
 * What a server accepts of wrong personal codes for one class from one address: a whole class behind the school's address
 * may slip nearly three times each in the same minute; then one more try comes every twenty seconds. Whoever types codes
 * at random for fun closes the door of that class to that address, and only while it lasts.
 */
export const WRONG_CODES_AT_ONCE = 100
export const WRONG_CODE_EVERY_MS = 20_000

/**
 * And from all addresses together, in an hour: against many machines that guess together. Beyond, that class admits nobody
 * new until the hour is over; those already in stay in. No single address comes near it.
 */
export const WRONG_CODES_PER_HOUR = 1000

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ O: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8', U: 'V' },
}
const GROUP = 4

/**
 * Draws that many different codes from random bytes, none among those taken. Every code is as likely as any other: a byte
 * that would favour the first signs is thrown away. Throws a RangeError when the bytes run out: give an endless source.
 */
export function drawCodes(
  wanted: { readonly count: number; readonly length: number; readonly taken?: Iterable<string> },
  bytes: Iterable<number>,
): readonly string[] {
  const signs = signsFrom(bytes)
  const refused = new Set(wanted.taken)
  const codes: string[] = []
  while (codes.length < wanted.count) {
    const code = Array.from({ length: wanted.length }, () => nextOf(signs)).join('')
    if (refused.has(code)) continue
    refused.add(code)
    codes.push(code)
  }
  return codes
}

/** A code as printed: in groups of four when it is longer than six. */
export function showCode(code: string): string {
  if (code.length <= CLASS_CODE_LENGTH) return code
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? ''
}

/** The code somebody typed: case, spaces, dashes and look-alikes forgiven. Null when it cannot be one of that length. */
export function readCode(typed: string, length: number): string | null {
  const signs = [
    ...typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{P}]/gu, ''),
  ]
  const code = signs.map((sign) => LOOK_ALIKES[sign] ?? sign)
  return code.length === length && code.every((sign) => CODE_ALPHABET.includes(sign)) ? code.join('') : null
}

function* signsFrom(bytes: Iterable<number>): Generator<string, undefined> {
  const fair = 256 - (256 % CODE_ALPHABET.length)
  for (const byte of bytes) if (byte < fair) yield CODE_ALPHABET[byte % CODE_ALPHABET.length] ?? ''
  return undefined
}

function nextOf(signs: Generator<string, undefined>): string {
  const { value } = signs.next()
  if (value === undefined) throw new RangeError('not enough random bytes')
  return value
}
