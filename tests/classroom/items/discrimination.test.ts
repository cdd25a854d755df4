import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemRestCorrelation, upperLowerIndex } from '../../../src/classroom/items/discrimination.ts'

/**
 * « Item Analysis Worksheet », a published worked example of classroom assessment courses (studylib.net 25270846 and
 * scribd.com 509719271): ten students in the order of their marks, ten questions, right or wrong, and its answers for the
 * five strongest against the five weakest. Question 5 is as the second of these has it.
 */
const TOTALS = [100, 90, 80, 70, 70, 60, 60, 50, 40, 30]
const ANSWERS = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [1, 1, 1, 1, 1, 1, 1, 1, 0, 1],
  [1, 1, 0, 1, 1, 1, 1, 1, 0, 0],
  [0, 1, 1, 1, 1, 1, 0, 1, 0, 1],
  [1, 1, 1, 0, 1, 1, 1, 0, 0, 1],
  [1, 1, 1, 0, 1, 1, 0, 1, 0, 0],
  [0, 1, 1, 0, 1, 1, 0, 1, 0, 1],
  [0, 1, 1, 1, 0, 0, 1, 0, 1, 0],
  [1, 1, 1, 0, 0, 0, 0, 0, 1, 1],
  [0, 1, 0, 0, 0, 1, 0, 0, 1, 0],
]
const DISCRIMINATION = [0.4, 0, 0, 0.6, 0.6, 0.4, 0.6, 0.4, -0.4, 0.4]

const scores = fc.array(fc.record({ item: fc.constantFrom(0, 1 / 3, 2 / 3, 1), total: fc.nat(20) }), {
  minLength: 2,
  maxLength: 60,
})

describe('the upper-lower index', () => {
  it('agrees with a published worked example, question by question', () => {
    const found = DISCRIMINATION.map((_, question) =>
      upperLowerIndex(
        ANSWERS.map((answers, student) => ({ item: answers[question]!, total: TOTALS[student]! })),
        0.5,
      ),
    )
    expect(found.map((index) => Math.round(index! * 100) / 100 + 0)).toEqual(DISCRIMINATION)
  })

  it('takes eleven of forty at either end: 9 right above, 3 below make 0.55 (examoo.com, question 6797)', () => {
    const forty = Array.from({ length: 40 }, (_, student) => ({
      item: Number(student < 11 ? student < 9 : student >= 29 ? student < 32 : student % 2),
      total: 40 - student,
    }))
    expect(upperLowerIndex(forty)).toBeCloseTo(6 / 11, 10)
  })

  it('does not depend on the order of the copies, ties or not, and stays within -1 and 1', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const index = upperLowerIndex(given)
        const turned = upperLowerIndex(given.toReversed())
        if (index === null) expect(turned).toBeNull()
        else {
          expect(turned).toBeCloseTo(index, 10)
          expect(Math.abs(index)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })

  it('tells nobody apart where all are as strong', () => {
    expect(upperLowerIndex([1, 0, 1, 0].map((item) => ({ item, total: 3 })))).toBeNull()
  })
})

describe('the item-rest correlation', () => {
  it('is what the part-whole correction makes of the item-total correlation (Henrysson 1963)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ item: fc.integer({ min: 1, max: 4 }), rest: fc.integer({ min: 5, max: 40 }) }), {
          minLength: 3,
          maxLength: 50,
        }),
        (given) => {
          const found = itemRestCorrelation(given)
          if (found === null) return
          const totals = given.map(({ item, rest }) => ({ item, rest: item + rest }))
          const withTotal = itemRestCorrelation(totals)
          if (withTotal === null) return
          const deviation = (values: readonly number[]) => {
            const middle = values.reduce((sum, value) => sum + value, 0) / values.length
            return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length)
          }
          const [own, whole] = [deviation(given.map(({ item }) => item)), deviation(totals.map(({ rest }) => rest))]
          const corrected = (withTotal * whole - own) / Math.sqrt(whole ** 2 + own ** 2 - 2 * withTotal * whole * own)
          expect(found).toBeCloseTo(corrected, 6)
        },
      ),
    )
  })

  it('is none without variation', () => {
    expect(itemRestCorrelation([1, 2, 3].map((rest) => ({ item: 1, rest })))).toBeNull()
    expect(itemRestCorrelation([])).toBeNull()
  })
})
