import { describe, expect, test } from 'vitest'
import { defaultPurge, isPurgeDue, purgeProblem, schoolYear } from '../../src/classroom/purge.ts'

describe('the end of a class', () => {
  test.each([
    ['2026-09-01', '2027-08-31'],
    ['2026-12-31', '2027-08-31'],
    ['2027-01-01', '2027-08-31'],
    ['2027-06-30', '2027-08-31'],
    ['2027-07-01', '2028-08-31'],
    ['2027-08-31', '2028-08-31'],
  ])('a class made on %s is erased after %s', (today, purge) => {
    expect(defaultPurge(today)).toBe(purge)
    expect(schoolYear(today)).toEqual({ start: Number(purge.slice(0, 4)) - 1, end: Number(purge.slice(0, 4)) })
    expect(purgeProblem(purge, today)).toBeNull()
  })

  test('the day itself is still for exporting', () => {
    expect(['2027-08-30', '2027-08-31', '2027-09-01'].map((today) => isPurgeDue('2027-08-31', today))).toEqual([
      false,
      false,
      true,
    ])
  })

  test.each([
    ['2027-02-29', 'not-a-day'],
    ['31/08/2027', 'not-a-day'],
    ['2027-13-01', 'not-a-day'],
    ['', 'not-a-day'],
    ['2026-10-14', 'past'],
    ['2026-10-15', null],
    ['2027-12-15', null],
    ['2027-12-16', 'too-late'],
    ['2030-08-31', 'too-late'],
  ])('chosen on 15 October 2026, %j is %s', (purge, problem) => {
    expect(purgeProblem(purge, '2026-10-15')).toBe(problem)
  })
})
