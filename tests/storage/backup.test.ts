import { describe, expect, it } from 'vitest'
import { reviewAfter } from '../../src/classroom/review/review.ts'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import {
  backUp,
  type DatabaseLocation,
  DatabaseNotEmpty,
  databaseClassStore,
  databaseRunStore,
  NotABackup,
  openDatabase,
  restore,
} from '../../src/storage/database/index.ts'
import { TRANSCRIPT_FORMAT } from '../../src/transcript/types.ts'
import { assignment, attempt, classroom, ownScenario, student } from '../support/classroom.ts'
import { testDatabases } from '../support/databases.ts'
import { camille, changing, jury, marked, observation, SPOKEN } from '../support/marked.ts'

const { sqlite, postgresql } = testDatabases()

/** A class with one play of 700 entries: more than one statement holds. */
async function filled(location: DatabaseLocation) {
  const database = await openDatabase(location)
  const classes = databaseClassStore(database)
  await classes.addTeacher({ id: 't1', login: 'camille' }, 'hash')
  await classes.addClassroom(classroom(), 't1')
  await classes.addStudents([{ ...student(), codeHash: 'code' }])
  await classes.changeClassroom('class-1', { keepNames: true })
  await classes.setNames('class-1', new Map([['student-1', 'Ada Lovelace']]))
  await classes.addAssignment(assignment())
  await classes.addOwnScenario(ownScenario(), { text: 'id: lampe', compiled: '{}' })
  await classes.secret()
  const entries = Array.from({ length: 700 }, (_, atMs) => ({ kind: 'advance', step: 'pas', atMs }) as const)
  const head = {
    format: TRANSCRIPT_FORMAT,
    scenario: { id: 'velo-electrique', version: 1, hash: 'ab' },
    year: 'premiere',
    speciality: 'MCV-A',
    seed: 7,
    options: YEAR_OPTIONS.premiere,
    startedAt: '2026-11-02T08:00:00.000Z',
  } as const
  await classes.begin(attempt(), { ...head, entries }, null)
  await classes.setSecondMarking({ assignment: 'assignment-1', share: 0.2, seed: 'a' })
  const copy = marked([observation(0, SPOKEN, 2)])
  for (const who of [camille, jury])
    for (const change of [{ what: 'remark', text: who.name }, { what: 'close' }] as const)
      await classes.changeReview('run-1', (before) =>
        reviewAfter(before, change, copy, changing({ who, second: true })),
      )
  return database
}

async function linesOf(database: Awaited<ReturnType<typeof openDatabase>>): Promise<string[]> {
  const lines: string[] = []
  await backUp(database, (line) => lines.push(line))
  return lines
}

describe.each([
  ['SQLite', 'SQLite', sqlite, sqlite],
  ['SQLite', 'PostgreSQL', sqlite, postgresql],
  ['PostgreSQL', 'SQLite', postgresql, sqlite],
] as const)('a backup of %s restored into %s', (_, __, from, to) => {
  it('holds everything, and is refused where there is something already', async () => {
    const before = await filled(await from())
    const lines = await linesOf(before)
    const after = await openDatabase(await to())
    await restore(after, lines)
    expect((await linesOf(after)).sort()).toEqual([...lines].sort())
    expect(await databaseRunStore(after).load('run-1')).toEqual(await databaseRunStore(before).load('run-1'))
    const review = await databaseClassStore(after).review('run-1')
    expect(review).toEqual(await databaseClassStore(before).review('run-1'))
    expect(review.harmonisation?.state).toBe('closed')
    expect(await databaseClassStore(after).secret()).toBe(await databaseClassStore(before).secret())
    await expect(restore(after, lines)).rejects.toThrow(DatabaseNotEmpty)
    await before.close()
    await after.close()
  })
})

it('restores nothing of what is no backup, or only half of one', async () => {
  const before = await filled(await sqlite())
  const lines = await linesOf(before)
  await before.close()
  const database = await openDatabase(await sqlite())
  for (const wrong of [
    [],
    ['bonjour'],
    ['{"format":"comptoir-backup","migrations":["000-older"]}'],
    [...lines, '{"table":"autre","row":{}}'],
    [...lines, '{"table":"run'],
  ])
    await expect(restore(database, wrong)).rejects.toThrow(NotABackup)
  expect(await databaseRunStore(database).list()).toEqual([])
  await restore(database, lines)
  await database.close()
})
