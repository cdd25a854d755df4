import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressOf, stillAtLevelOne } from '../../src/classroom/progress.ts'
import { toFollow, worstFirst } from '../../src/classroom/progress-class.ts'
import { cellColour, progressTable } from '../../src/classroom/progress-table.ts'
import { colourOf, shareOf, tallyOf } from '../../src/classroom/progress-tally.ts'
import { criteriaUnder, criterion } from '../../src/referential/index.ts'
import type { CompetenceId, Level } from '../../src/referential/types.ts'
import { runOn, sheetWith } from '../support/sheet-with.ts'

/** Two critères cited under 2B and under nothing that the third is cited under. */
const [first, second] = criteriaUnder('2B').map(({ id }) => id) as [string, string]
const elsewhere = criteriaUnder('1A').find(({ competences }) => !competences.includes('2B'))?.id ?? ''
const of = (all: readonly { readonly competence: CompetenceId }[], id: CompetenceId) =>
  all.find(({ competence }) => competence === id)

describe('the part of the expected level that is reached', () => {
  test('depends on the year', () => {
    const levels = { [first]: 2, [second]: 3, [elsewhere]: 1 } as const
    expect(tallyOf(sheetWith(levels, 'seconde'))).toEqual({ reached: 2, levelled: 3 })
    expect(tallyOf(sheetWith(levels, 'premiere'))).toEqual({ reached: 1, levelled: 3 })
    expect(tallyOf(sheetWith(levels, 'terminale'))).toEqual({ reached: 1, levelled: 3 })
  })

  test('leaves out what has no level', () => {
    expect(shareOf(tallyOf(sheetWith({ [first]: null })))).toBeNull()
    expect(tallyOf(sheetWith({ [first]: null, [second]: 4 }))).toEqual({ reached: 1, levelled: 1 })
  })

  test.each([
    [null, null],
    [0, 'red'],
    [0.4999, 'red'],
    [0.5, 'amber'],
    [0.7499, 'amber'],
    [0.75, 'green'],
    [1, 'green'],
  ])('%s is %s', (share, colour) => expect(colourOf(share)).toBe(colour))
})

describe('the progress of a student', () => {
  const runs = [
    runOn(20, { [first]: 2, [second]: 1 }),
    runOn(3, { [first]: 1, [elsewhere]: 3 }),
    runOn(12, { [first]: 4, [second]: 2, [elsewhere]: null }),
    runOn(28, { [first]: 1, [second]: 1 }, { over: false }),
  ]

  test('follows each competence in time, by the last, the best and the mean', () => {
    expect(of(progressOf(runs), '2B')).toMatchObject({
      points: [
        { run: 'run-3', level: 1, tally: { reached: 0, levelled: 1 } },
        { run: 'run-12', level: 3, tally: { reached: 2, levelled: 2 } },
        { run: 'run-20', level: 1.5, tally: { reached: 1, levelled: 2 } },
      ],
      measures: {
        last: { level: 1.5, tally: { reached: 1, levelled: 2 } },
        best: { level: 3, tally: { reached: 2, levelled: 2 } },
        mean: { level: 5.5 / 3, tally: { reached: 3, levelled: 5 } },
      },
    })
  })

  test('says nothing of a competence that no run showed, and counts no run that goes on', () => {
    const untouched = progressOf([runOn(1, { [elsewhere]: null }), ...runs.slice(3)])
    for (const { points, measures } of untouched) expect([points, measures]).toEqual([[], null])
    expect(untouched).toHaveLength(10)
  })

  test('knows what is still at level 1, by the last level each critère had', () => {
    expect(stillAtLevelOne(runs)).toEqual([second])
    expect(stillAtLevelOne([runs[1]!])).toEqual([first])
  })

  test('does not depend on the order the runs come in; the best is never below the others', () => {
    const level = fc.constantFrom<Level>(1, 2, 3, 4)
    const some = fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 30 }), a: level, b: level }), {
      selector: ({ day }) => day,
    })
    fc.assert(
      fc.property(
        some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const built = (all: typeof list) =>
            progressOf(all.map(({ day, a, b }) => runOn(day, { [first]: a, [second]: b })))
          expect(built(shuffled)).toEqual(built(list))
          for (const { measures, points } of built(list))
            for (const { tally } of points)
              expect(shareOf(measures!.best.tally)).toBeGreaterThanOrEqual(shareOf(tally)!)
        },
      ),
    )
  })
})

describe('a class', () => {
  const students = [
    { student: 'loutre', runs: [runOn(2, { [first]: 4, [elsewhere]: 1 }), runOn(9, { [first]: 1, [second]: 2 })] },
    { student: 'renard', runs: [runOn(3, { [first]: 2, [second]: 2, [elsewhere]: 2 })] },
    { student: 'tortue', runs: [] },
    { student: 'lynx', runs: [runOn(5, { [first]: 1, [second]: 1, [elsewhere]: 1 })] },
    { student: 'hibou', runs: [runOn(5, { [first]: 1 }, { over: false })] },
  ]

  test('has its competences worst first, each student counting once', () => {
    const worst = worstFirst(students, 'last')
    expect(of(worst, '2B')).toEqual({ competence: '2B', share: (0.5 + 1 + 0) / 3, colour: 'amber', students: 3 })
    expect(of(worstFirst(students, 'best'), '2B')).toMatchObject({ share: (1 + 1 + 0) / 3, colour: 'amber' })
    expect(of(worst, '1A')).toMatchObject({ share: 1 / 3, colour: 'red', students: 3 })
    const shares = worst.map(({ share }) => share ?? 2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(worst).toHaveLength(10)
    for (const { competence, students: count } of worst)
      if ([first, second, elsewhere].every((id) => !criterion(id)?.competences.includes(competence)))
        expect(count).toBe(0)
  })

  test('shows whom to follow first: nothing done, then the most at level 1', () => {
    expect(toFollow(students)).toEqual([
      { student: 'tortue', why: 'nothing-done' },
      { student: 'hibou', why: 'nothing-done' },
      { student: 'lynx', why: 'level-one', criteria: expect.arrayContaining([first, second, elsewhere]) },
      { student: 'loutre', why: 'level-one', criteria: [first, elsewhere] },
    ])
  })

  test('has a cell for each student and assignment', () => {
    const freely = runOn(30, { [first]: 4 }, { assignment: null })
    const table = progressTable([...students, { student: 'ibis', runs: [freely] }], ['a', 'b'])
    expect(table.map(({ student }) => student)).toEqual(['loutre', 'renard', 'tortue', 'lynx', 'hibou', 'ibis'])
    const [loutre, , tortue, , hibou, ibis] = table.map(({ cells }) => cells[0]!)
    expect(loutre).toEqual({
      assignment: 'a',
      state: 'done',
      attempts: 2,
      run: 'run-9',
      measures: {
        last: { reached: 1, levelled: 2 },
        best: { reached: 1, levelled: 2 },
        mean: { reached: 2, levelled: 4 },
      },
    })
    expect([cellColour(loutre!, 'last'), cellColour(tortue!, 'last')]).toEqual(['amber', null])
    expect(tortue).toMatchObject({ state: 'nothing', attempts: 0, run: null, measures: null })
    expect(hibou).toMatchObject({ state: 'begun', attempts: 1, run: 'run-5', measures: null })
    expect(ibis).toMatchObject({ state: 'nothing', attempts: 0 })
    for (const { cells } of table) expect(cells[1]).toMatchObject({ assignment: 'b', state: 'nothing' })
  })
})
