import { describe, expect, test } from 'vitest'
import { criteria } from '../../src/referential/criteria.ts'
import { levelOfMean, score } from '../../src/scoring/index.ts'
import type { Observation } from '../../src/transcript/evidence.ts'

const TEXT = { id: 'r', words: 'Bonjour.', why: 'Parce que.' }
const OFFER = 'MCV.1.offre'

function observation(level: Observation['level'], more: Partial<Observation> = {}): Observation {
  return { decision: 'd', entry: 0, criterion: OFFER, level, grave: false, reply: TEXT, expert: TEXT, ...more }
}

function lineOf(expected: number, observations: readonly Observation[]) {
  const sheet = score({
    transcript: { scenario: { id: 's', version: 1, hash: '' }, year: 'terminale', speciality: 'MCV-A' },
    evidence: { observations, profile: 'p', ending: 'fin', gauges: { trust: 50, patience: 50 } },
    reference: { profile: 'p', expected: expected === 0 ? {} : { [OFFER]: expected }, path: [] },
    criteria,
  })
  return sheet.criteria.find((line) => line.id === OFFER)
}

describe('the rule from mean to level', () => {
  test.each([
    [4, 4],
    [3.5, 4],
    [3.49, 3],
    [2.75, 3],
    [2.74, 2],
    [1.75, 2],
    [1.74, 1],
    [1, 1],
  ])('a mean of %f is level %i', (mean, level) => {
    expect(levelOfMean(mean)).toBe(level)
  })
})

describe('a line of the sheet', () => {
  test('is the mean of its opportunities', () => {
    expect(lineOf(2, [observation(4), observation(3)])).toMatchObject({ mean: 3.5, level: 4, met: 2, expected: 2 })
  })

  test('counts 1 for each opportunity that was missed', () => {
    expect(lineOf(4, [observation(4)])).toMatchObject({ mean: 1.75, level: 2, met: 1 })
  })

  test('does not count what comes after the expected opportunities', () => {
    expect(lineOf(1, [observation(1), observation(4)])).toMatchObject({ mean: 1, level: 1, met: 2 })
  })

  test('is held at level 1 by a grave fault, whatever follows', () => {
    const evidence = [observation(4, { grave: true }), observation(4), observation(4)]
    expect(lineOf(3, evidence)).toMatchObject({ mean: 4, level: 1, capped: true })
  })

  test('met but never expected is observed, not levelled', () => {
    expect(lineOf(0, [observation(4)])).toMatchObject({ status: 'observed', level: null, mean: null })
  })

  test('neither expected nor met is not evaluated, never a 0', () => {
    expect(lineOf(0, [])).toMatchObject({ status: 'not-evaluated', level: null, mean: null })
  })
})
