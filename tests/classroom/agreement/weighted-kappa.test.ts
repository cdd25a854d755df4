import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quadraticWeights, weightedKappa } from '../../../src/classroom/agreement/weighted-kappa.ts'

const identity = (size: number) =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => Number(i === j)))
/** As a disagreement weight of Cohen is one minus an agreement weight of Fleiss, up to a factor. */
const fromDisagreement = (weights: readonly (readonly number[])[]) => {
  const most = Math.max(...weights.flat())
  return weights.map((row) => row.map((weight) => 1 - weight / most))
}

describe('weighted kappa agrees with published examples', () => {
  // Cohen J. (1968), Weighted kappa, Psychological Bulletin 70, 213-220, table 1: two judges, 200 cases.
  const cohen = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]

  it('Cohen 1968, table 1: 0.492 unweighted, 0.348 weighted, 0.353 with weights that are not symmetric', () => {
    expect(weightedKappa(cohen, identity(3))?.kappa).toBeCloseTo(0.492, 3)
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    expect(weightedKappa(cohen, fromDisagreement(weights))?.kappa).toBeCloseTo(0.348, 3)
    const asymmetric = [
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ]
    expect(weightedKappa(cohen, fromDisagreement(asymmetric))?.kappa).toBeCloseTo(0.353, 3)
  })

  it('Fleiss, Cohen and Everitt 1969: variances 0.002885 unweighted and 0.003248 weighted', () => {
    // Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72, 323-327.
    const table = [
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ]
    const weights = [
      [1, 0, 0.4444],
      [0, 1, 0.6667],
      [0.4444, 0.6667, 1],
    ]
    const simple = weightedKappa(table, identity(3))
    expect(simple?.kappa).toBeCloseTo(0.429, 3)
    expect((simple?.standardError ?? 0) ** 2).toBeCloseTo(0.002885, 6)
    const weighted = weightedKappa(table, weights)
    expect((weighted?.standardError ?? 0) ** 2).toBeCloseTo(0.003248, 6)
  })

  it('SAS PROC FREQ, « Agreement Study » (SAS/STAT user guide): 0.3449, error 0.0724, on four categories', () => {
    const skin = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ]
    const found = weightedKappa(skin, identity(4))
    expect(found?.kappa).toBeCloseTo(0.3449, 4)
    expect(found?.standardError).toBeCloseTo(0.0724, 4)
  })

  it('SAS printout kept in the tests of statsmodels (test_inter_rater): 0.4701, error 0.1457, linear weights', () => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ]
    const linear = [0, 1, 2].map((i) => [0, 1, 2].map((j) => 1 - Math.abs(i - j) / 2))
    const found = weightedKappa(table, linear)
    expect(found?.kappa).toBeCloseTo(0.4701, 4)
    expect(found?.standardError).toBeCloseTo(0.1457, 4)
  })

  it('R package irr, kappa2(anxiety[,2:3], "squared"): 0.2520325, quadratic weights', () => {
    // Its category 4 is used by neither of the two raters; irr leaves it out.
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4]
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]
    const used = [1, 2, 3, 4, 6]
    const table = used.map((row) =>
      used.map((column) => second.filter((value, index) => value === row && third[index] === column).length),
    )
    expect(weightedKappa(table, quadraticWeights(5))?.kappa).toBeCloseTo(0.2520325, 6)
  })
})

describe('whatever the table', () => {
  const tables = fc.array(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 })
  const weights = quadraticWeights(4)

  it('is at most 1, the same the other way round, and the same with everything counted twice', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = weightedKappa(table, weights)
        if (found === null) return
        expect(found.kappa).toBeLessThanOrEqual(1 + 1e-9)
        expect(found.kappa).toBeGreaterThanOrEqual(-1 - 1e-9)
        const turned = weightedKappa(
          table.map((_, i) => table.map((row) => row[i]!)),
          weights,
        )
        expect(turned?.kappa).toBeCloseTo(found.kappa, 9)
        expect(turned?.standardError).toBeCloseTo(found.standardError, 9)
        const doubled = weightedKappa(
          table.map((row) => row.map((count) => count * 2)),
          weights,
        )
        expect(doubled?.kappa).toBeCloseTo(found.kappa, 9)
        expect(doubled?.standardError).toBeCloseTo(found.standardError / Math.SQRT2, 9)
      }),
    )
  })

  it('is 0, on neither side of it, when the second gives as many of each level whatever the first gave', () => {
    const counts = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const found = weightedKappa(
          first.map((one) => second.map((other) => one * other)),
          weights,
        )
        if (found !== null) expect(found.kappa).toBe(0)
      }),
    )
  })

  it('is 1 exactly when nothing is off the diagonal, and undefined when a single category was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), (diagonal) => {
        const table = diagonal.map((count, i) => diagonal.map((_, j) => (i === j ? count : 0)))
        const found = weightedKappa(table, weights)
        if (diagonal.filter((count) => count > 0).length < 2) expect(found).toBeNull()
        else expect(found?.kappa).toBeCloseTo(1, 12)
      }),
    )
  })
})
