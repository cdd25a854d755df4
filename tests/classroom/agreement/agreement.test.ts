import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, agreementOfCopies } from '../../../src/classroom/agreement/agreement.ts'
import { agreementTable } from '../../../src/classroom/agreement/agreement-table.ts'
import type { LevelPair } from '../../../src/classroom/agreement/pair-table.ts'
import { readingOf } from '../../../src/classroom/agreement/reading.ts'
import type { Level } from '../../../src/referential/types.ts'

const level = fc.constantFrom<Level>(1, 2, 3, 4)
const pair = fc.tuple(level, level)

describe('agreement', () => {
  it('counts pairs, exact and within one', () => {
    const found = agreementOf([
      [1, 1],
      [2, 3],
      [4, 2],
      [3, 3],
    ])
    // By hand: squared distances 0, 1, 4, 0 seen, 5 / 4 on average; 32 / 16 over every row against every column.
    expect(found).toMatchObject({ n: 4, exact: 0.5, withinOne: 0.75, few: true })
    expect(found.kappa).toBeCloseTo(0.375, 10)
  })

  it('says nothing it cannot: no pair, a single level, no spread', () => {
    expect(agreementOf([])).toEqual({
      n: 0,
      exact: null,
      withinOne: null,
      kappa: null,
      interval: null,
      reading: 'none',
      atLeast: 'none',
      few: true,
    })
    const same = Array.from({ length: 40 }, (): LevelPair => [3, 3])
    expect(agreementOf(same)).toMatchObject({ exact: 1, kappa: null, interval: null, few: false })
    expect(agreementOf([...same, [1, 1]])).toMatchObject({ kappa: 1, interval: null, atLeast: 'none' })
  })

  it('reads a kappa by the bands of Landis and Koch (1977, table 2)', () => {
    const bands = [-0.01, -0.004, 0, 0.2, 0.204, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1].map(readingOf)
    expect(bands).toEqual([
      ...['poor', 'slight', 'slight', 'slight', 'slight', 'fair', 'fair', 'moderate', 'moderate'],
      ...['substantial', 'substantial', 'almost-perfect', 'almost-perfect'],
    ])
  })

  it('holds its kappa within its interval, within -1 and 1, and reads no higher at its lower end', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const { kappa, interval } = agreementOf(pairs)
        if (kappa === null || interval === null) return
        expect(interval[0]).toBeLessThanOrEqual(kappa)
        expect(interval[1]).toBeGreaterThanOrEqual(kappa)
        expect(Math.min(...interval)).toBeGreaterThanOrEqual(-1)
        expect(Math.max(...interval)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('agreement over several lines of each copy', () => {
  const copies = fc.array(fc.array(pair, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 20 })

  it('has the kappa of all the pairs, whatever the copies; only the interval knows of them', () => {
    fc.assert(
      fc.property(copies, (given) => {
        expect(agreementOfCopies(given).kappa).toEqual(agreementOf(given.flat()).kappa)
        expect(agreementOfCopies(given).exact).toEqual(agreementOf(given.flat()).exact)
      }),
    )
  })

  it('claims no more for a copy that says the same thing ten times', () => {
    const pairs: LevelPair[] = Array.from({ length: 30 }, (_, index) => {
      const first = ((index % 4) + 1) as Level
      return [first, (index % 3 === 0 ? Math.min(4, first + 1) : first) as Level]
    })
    const width = ({ interval }: { interval: readonly [number, number] | null }) => interval![1] - interval![0]
    const once = agreementOfCopies(pairs.map((one) => [one]))
    const tenTimes = agreementOfCopies(pairs.map((one) => Array.from({ length: 10 }, () => one)))
    expect(width(tenTimes)).toBeCloseTo(width(once), 9)
    expect(width(agreementOf(pairs.flatMap((one) => Array.from({ length: 10 }, () => one))))).toBeLessThan(
      width(once) / 2,
    )
    // With one line in each copy, both ways of telling the interval come close.
    expect(width(once) / width(agreementOf(pairs))).toBeCloseTo(1, 0)
  })
})

it('makes a table of the critères that both levelled, in the order of the référentiel', () => {
  const table = agreementTable([
    { 'MCV.1.communication': [3, 3], 'MA.1.salutations': [2, 1] },
    { 'MCV.1.communication': [4, null], 'MA.1.salutations': [2, 2] },
    { 'MCV.1.communication': [null, null] },
  ])
  expect(table.copies).toBe(2)
  expect(table.criteria.map(({ criterion, n, exact }) => [criterion, n, exact])).toEqual([
    ['MA.1.salutations', 2, 0.5],
    ['MCV.1.communication', 1, 1],
  ])
  expect(table.overall).toMatchObject({ n: 3, withinOne: 1, few: true })
})
