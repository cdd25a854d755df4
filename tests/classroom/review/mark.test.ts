import fc from 'fast-check'
import { expect, it } from 'vitest'
import { proposedMark, roundedUp } from '../../../src/classroom/review/mark.ts'
import type { Level } from '../../../src/referential/types.ts'

it('proposes the mean of 20, 16, 10 and 4, rounded up to the half point', () => {
  expect(proposedMark([4, 4, 4], 'premiere')).toBe(20)
  expect(proposedMark([1, null, 1], 'terminale')).toBe(4)
  // 62 / 5 = 12.4, 56 / 4 = 14, 50 / 4 = 12.5
  expect(proposedMark([4, 3, 3, 2, null].slice(0, 4) as Level[], 'premiere')).toBe(15.5)
  expect(proposedMark([3, 3, 2, 2, 2], 'premiere')).toBe(12.5)
  expect(proposedMark([4, 3, 2, 1], 'premiere')).toBe(12.5)
})

it('proposes none without a level, and never in Seconde', () => {
  expect(proposedMark([], 'premiere')).toBeNull()
  expect(proposedMark([null, null], 'premiere')).toBeNull()
  expect(proposedMark([4, 4], 'seconde')).toBeNull()
})

it('never falls when a level rises, whatever the others', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4)
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 30 }), fc.nat(), (levels, at) => {
      const index = at % levels.length
      const better = levels.map((one, i) => (i === index ? (Math.min(4, one + 1) as Level) : one))
      expect(proposedMark(better, 'terminale')).toBeGreaterThanOrEqual(proposedMark(levels, 'terminale')!)
    }),
  )
})

it('rounds up to the half point and leaves what is there already', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (mark) => {
      const up = roundedUp(mark)
      expect(up * 2).toBe(Math.round(up * 2))
      expect(up).toBeGreaterThanOrEqual(mark - 1e-9)
      expect(up - mark).toBeLessThan(0.5)
      expect(roundedUp(up)).toBe(up)
    }),
  )
})
