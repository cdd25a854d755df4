import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CLASS_CODE_LENGTH,
  CODE_ALPHABET,
  drawCodes,
  PERSONAL_CODE_LENGTH,
  readCode,
  showCode,
  WRONG_CODES_PER_HOUR,
} from '../../src/classroom/codes.ts'
import { chanceOfGuessing } from '../../src/classroom/codes-guessing.ts'
import { randomBytes } from '../../src/server/random-bytes.ts'

const code = fc.string({ unit: fc.constantFrom(...CODE_ALPHABET), minLength: 8, maxLength: 8 })

describe('codes', () => {
  test('are written without signs that look alike', () => {
    for (const pair of ['0O', '0Q', '1I', '1L', '2Z', '5S', '6G', '8B', 'UV', 'MN'])
      expect([...pair].filter((sign) => CODE_ALPHABET.includes(sign)).length, pair).toBeLessThan(2)
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length)
  })

  test('are all different, and none that is taken', () => {
    const taken = drawCodes({ count: 200, length: 3 }, randomBytes())
    const codes = drawCodes({ count: 200, length: 3, taken }, randomBytes())
    expect(new Set([...taken, ...codes]).size).toBe(400)
    for (const one of codes) expect([...one].every((sign) => CODE_ALPHABET.includes(sign))).toBe(true)
  })

  test('favour no sign: over every byte, each comes as often', () => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte)
    const count = Math.floor(256 / CODE_ALPHABET.length)
    const one = drawCodes({ count: 1, length: count * CODE_ALPHABET.length }, bytes)[0] ?? ''
    for (const sign of CODE_ALPHABET) expect(one.split(sign)).toHaveLength(count + 1)
  })

  test('fail rather than be short when the bytes run out', () => {
    expect(() => drawCodes({ count: 1, length: 8 }, [1, 2, 3, 255, 254])).toThrow(RangeError)
  })

  test('are read back however they are typed', () => {
    const spelling: Readonly<Record<string, string>> = {
      0: 'oO0qQ',
      1: '1iIlL',
      2: '2zZ',
      5: '5sS',
      6: '6gG',
      8: '8bB',
      V: 'vVuU',
    }
    const typed = code.chain((one) =>
      fc.tuple(
        fc.constant(one),
        ...[...one].map((sign) => fc.constantFrom(...(spelling[sign] ?? sign + sign.toLowerCase()))),
        fc.constantFrom('', ' ', '-', ' – ', '\u00A0'),
      ),
    )
    fc.assert(
      fc.property(typed, ([one, ...parts]) => {
        const between = parts.pop() ?? ''
        expect(readCode(` ${parts.slice(0, 4).join('')}${between}${parts.slice(4).join('')} `, 8)).toBe(one)
        expect(readCode(showCode(one), 8)).toBe(one)
      }),
    )
  })

  test.each(['', '1234567', '123456789', '1234567é', '1234567A', 'PASSWORD'])('%j is none', (typed) => {
    expect(readCode(typed, 8)).toBeNull()
  })

  test('are shown in groups of four when they are long', () => {
    expect([showCode('4T7C93RX'), showCode('4T7C93')]).toEqual(['4T7C-93RX', '4T7C93'])
  })
})

describe('guessing', () => {
  test('any student of a class of forty takes luck, trying without pause for a year', () => {
    const year = { students: 40, days: 365 }
    expect(chanceOfGuessing({ ...year, from: 'one-address' })).toBeLessThan(1 / 850)
    expect(chanceOfGuessing({ ...year, from: 'one-address' })).toBeCloseTo((1_576_900 * 40) / 22 ** 8, 12)
    expect(chanceOfGuessing(year)).toBeLessThan(1 / 150)
    expect(chanceOfGuessing(year)).toBeCloseTo((8_760_000 * 40) / 22 ** 8, 12)
    expect(chanceOfGuessing({ students: 40, days: 3 / 24 })).toBeLessThan(1 / 450_000)
  })

  test('would be easy with a short code', () => {
    expect(chanceOfGuessing({ students: 40, days: 365, length: CLASS_CODE_LENGTH })).toBe(1)
  })

  test('from one address alone never closes a class to everybody', () => {
    const anHour = chanceOfGuessing({ students: 1, days: 1 / 24, from: 'one-address' })
    expect(anHour).toBeLessThan(chanceOfGuessing({ students: 1, days: 1 / 24 }) / 3)
  })

  test('is no less likely than drawing says: the arithmetic, on codes short enough to try', () => {
    const students = new Set(drawCodes({ count: 40, length: 2 }, randomBytes()))
    const all = [...CODE_ALPHABET].flatMap((a) => [...CODE_ALPHABET].map((b) => a + b))
    const right = all.filter((one) => students.has(one)).length
    const oneTry = 1 / (24 * WRONG_CODES_PER_HOUR)
    expect(chanceOfGuessing({ students: 40, days: oneTry, length: 2 })).toBeCloseTo(right / all.length, 12)
    expect(PERSONAL_CODE_LENGTH).toBe(8)
  })
})
