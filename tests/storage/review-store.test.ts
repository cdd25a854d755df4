import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NO_REVIEW, reviewAfter } from '../../src/classroom/review/review.ts'
import type { Marker, MarkingChange } from '../../src/classroom/review/types.ts'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import type { ClassStore } from '../../src/storage/class-contract.ts'
import { databaseClassStore, type OpenDatabase, openDatabase } from '../../src/storage/database/index.ts'
import { TRANSCRIPT_FORMAT } from '../../src/transcript/types.ts'
import { assignment, attempt, classroom, student } from '../support/classroom.ts'
import { testDatabases } from '../support/databases.ts'
import { camille, changing, jury, marked, observation, SPOKEN } from '../support/marked.ts'

const { both } = testDatabases()

const copy = marked([observation(0, SPOKEN, 2)])
const raised: MarkingChange = { what: 'level', criterion: SPOKEN, level: 3, why: 'Reformulée.' }
const remark: MarkingChange = { what: 'remark', text: 'Bien.' }

describe.each(both)('reviews on %s', (_, place) => {
  let database: OpenDatabase
  let classes: ClassStore

  beforeEach(async () => {
    database = await openDatabase(await place())
    classes = databaseClassStore(database)
    await classes.addTeacher({ id: 't1', login: 'camille' }, 'hash')
    await classes.addClassroom(classroom(), 't1')
    await classes.addStudents([{ ...student(), codeHash: 'code-1' }])
    await classes.addAssignment(assignment())
    for (const run of ['run-1', 'run-2'])
      await classes.begin(
        attempt({ run }),
        {
          ...{ format: TRANSCRIPT_FORMAT, scenario: { id: 'velo-electrique', version: 1, hash: 'ab' }, seed: 7 },
          ...{ year: 'premiere', speciality: 'MCV-A', options: YEAR_OPTIONS.premiere, entries: [] },
          startedAt: '2026-11-02T08:00:00.000Z',
        },
        null,
      )
  })

  afterEach(async () => {
    await database.close()
  })

  const change = (run: string, who: Marker, one: MarkingChange) =>
    classes.changeReview(run, (before) => reviewAfter(before, one, copy, changing({ run, who, second: true })))

  it('gives back what was made of a copy, and the log in its order', async () => {
    expect(await classes.review('run-1')).toEqual(NO_REVIEW)
    await change('run-1', camille, raised)
    const after = await change('run-1', camille, { what: 'mark', mark: 12.5 })
    expect(await classes.review('run-1')).toEqual(after)
    expect(after.markings[0]).toMatchObject({ marker: camille, mark: 12.5, levels: { [SPOKEN]: { level: 3 } } })
    expect((await classes.reviewLog('run-1')).map(({ what, from, to }) => [what, from, to])).toEqual([
      ['level', 2, 3],
      ['mark', null, 12.5],
    ])
    expect(await classes.reviewLog('run-2')).toEqual([])
  })

  it('lists what is marked, in short and whole', async () => {
    await change('run-1', camille, remark)
    await change('run-1', jury, raised)
    expect(await classes.reviewsInList('class-1')).toEqual([
      {
        run: 'run-1',
        markings: [
          { rank: 'first', state: 'open', marker: camille },
          { rank: 'second', state: 'open', marker: jury },
        ],
        harmonisation: null,
      },
    ])
    expect(await classes.reviewsInList('class-2')).toEqual([])
    expect([...(await classes.reviewsOfClassroom('class-1'))]).toEqual([['run-1', await classes.review('run-1')]])
  })

  it('keeps nothing of a change that is refused', async () => {
    await expect(change('run-1', camille, { ...raised, why: '' })).rejects.toThrow('why-missing')
    expect(await classes.review('run-1')).toEqual(NO_REVIEW)
    expect(await classes.reviewLog('run-1')).toEqual([])
  })

  it('loses nothing of what two markers do at the same time, and opens what differs once', async () => {
    const all: Promise<unknown>[] = []
    for (let index = 0; index < 5; index += 1) {
      all.push(change('run-1', camille, { what: 'remark', text: `Un ${index}` }))
      all.push(change('run-1', jury, { what: 'remark', text: `Deux ${index}` }))
    }
    await Promise.all(all)
    expect(await classes.reviewLog('run-1')).toHaveLength(10)
    const { markings } = await classes.review('run-1')
    expect(markings.map(({ rank }) => rank)).toEqual(['first', 'second'])
    await change('run-1', jury, raised)
    await Promise.all([change('run-1', camille, { what: 'close' }), change('run-1', jury, { what: 'close' })])
    expect((await classes.review('run-1')).harmonisation).toMatchObject({ state: 'open' })
    expect((await classes.reviewsInList('class-1'))[0]?.harmonisation).toBe('open')
  })

  it('keeps which copies are marked twice; another share keeps the draw', async () => {
    expect(await classes.secondMarking('assignment-1')).toBeUndefined()
    await classes.setSecondMarking({ assignment: 'assignment-1', share: 0.25, seed: 'a' })
    await classes.setSecondMarking({ assignment: 'assignment-1', share: 0.5, seed: 'b' })
    const kept = { assignment: 'assignment-1', share: 0.5, seed: 'a' }
    expect(await classes.secondMarking('assignment-1')).toEqual(kept)
    expect(await classes.secondMarkingsOf('class-1')).toEqual([kept])
    await classes.removeSecondMarking('assignment-1')
    expect(await classes.secondMarkingsOf('class-1')).toEqual([])
  })

  it('erases a review with its student, and knows a teacher by id', async () => {
    await change('run-1', camille, raised)
    await change('run-1', camille, remark)
    await change('run-1', camille, { what: 'close' })
    await change('run-1', jury, remark)
    await change('run-1', jury, { what: 'close' })
    expect(await classes.teacher('t1')).toEqual({ id: 't1', login: 'camille' })
    await classes.removeStudent('student-1')
    for (const table of ['marking', 'harmonisation', 'marking_log'] as const)
      expect(await database.tables.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('goes with its class on the day of the purge', async () => {
    await change('run-1', camille, raised)
    await classes.setSecondMarking({ assignment: 'assignment-1', share: 1, seed: 'a' })
    await classes.sweep(new Date('2027-09-01T12:00:00.000Z'))
    for (const table of ['marking', 'marking_log', 'second_marking'] as const)
      expect(await database.tables.selectFrom(table).selectAll().execute()).toEqual([])
  })
})
