import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { YEAR_OPTIONS } from '../../src/scenario/year-options.ts'
import { AlreadyTaken, AttemptsUsedUp, type ClassStore } from '../../src/storage/class-contract.ts'
import { RunExists, type RunStore } from '../../src/storage/contract.ts'
import {
  type DatabaseLocation,
  databaseClassStore,
  databaseLiveEvents,
  databaseRunStore,
  type OpenDatabase,
  openDatabase,
} from '../../src/storage/database/index.ts'
import type { LiveEvent } from '../../src/storage/live-events.ts'
import { TRANSCRIPT_FORMAT, type Transcript } from '../../src/transcript/types.ts'
import { assignment, attempt, classroom, ownScenario, student } from '../support/classroom.ts'
import { testDatabases } from '../support/databases.ts'

const { both } = testDatabases()

const transcript: Transcript = {
  format: TRANSCRIPT_FORMAT,
  scenario: { id: 'velo-electrique', version: 1, hash: 'ab' },
  year: 'premiere',
  speciality: 'MCV-A',
  seed: 7,
  options: YEAR_OPTIONS.premiere,
  startedAt: '2026-11-02T08:00:00.000Z',
  entries: [],
}

describe.each(both)('classes on %s', (_, place) => {
  let location: DatabaseLocation
  let database: OpenDatabase
  let classes: ClassStore
  let runs: RunStore

  beforeEach(async () => {
    location = await place()
    database = await openDatabase(location)
    classes = databaseClassStore(database)
    runs = databaseRunStore(database)
    await classes.addTeacher({ id: 't1', login: 'camille' }, 'hash')
    await classes.addClassroom(classroom(), 't1')
    await classes.addStudents([
      { ...student(), codeHash: 'code-1' },
      { ...student({ id: 'student-2', alias: 'Héron gris', group: 'B', rank: 1 }), codeHash: 'code-2' },
    ])
    await classes.addAssignment(assignment({ attempts: 2 }))
  })

  afterEach(async () => {
    await database.close()
  })

  it('gives back what was kept, field by field', async () => {
    expect(await classes.classroom('class-1')).toEqual(classroom())
    expect(await classes.teacher('t1')).toEqual({ id: 't1', login: 'camille' })
    expect(await classes.teacher('t9')).toBeUndefined()
    expect(await classes.classroomByCode('CDFH12')).toEqual(classroom())
    expect(await classes.classroomsOf('t1')).toEqual([classroom()])
    expect(await classes.studentByCode('class-1', 'code-1')).toEqual(student())
    expect(await classes.studentByCode('class-2', 'code-1')).toBeUndefined()
    expect((await classes.studentsOf('class-1')).map(({ alias }) => alias)).toEqual(['Loutre turquoise', 'Héron gris'])
    expect(await classes.assignmentsOf('class-1')).toEqual([assignment({ attempts: 2 })])
  })

  it('shares a class among teachers, once each', async () => {
    await classes.addTeacher({ id: 't2', login: 'dominique' }, 'hash')
    await classes.shareClassroom('class-1', 't2')
    await classes.shareClassroom('class-1', 't2')
    expect(await classes.classroomsOf('t2')).toEqual([classroom()])
  })

  it('says what is taken: a login, a class code; and keeps none of a list with an alias twice', async () => {
    await expect(classes.addTeacher({ id: 't3', login: 'camille' }, 'hash')).rejects.toThrow(AlreadyTaken)
    await expect(classes.addClassroom(classroom({ id: 'class-2' }), 't1')).rejects.toThrow(AlreadyTaken)
    expect(await classes.classroom('class-2')).toBeUndefined()
    const list = ['Renard bleu', 'Héron gris'].map((alias, rank) => ({
      ...student({ id: `new-${rank}`, alias, rank }),
      codeHash: `new-${rank}`,
    }))
    await expect(classes.addStudents(list)).rejects.toThrow(AlreadyTaken)
    expect(await classes.studentsOf('class-1')).toHaveLength(2)
  })

  it('changes what is asked and nothing else', async () => {
    await classes.changeClassroom('class-1', { freePractice: false })
    await classes.changeClassroom('class-1', {})
    expect(await classes.classroom('class-1')).toEqual(classroom({ freePractice: false }))
    await Promise.all([
      classes.changeAssignment('assignment-1', { closed: true }),
      classes.changeAssignment('assignment-1', { debrief: false }),
    ])
    expect(await classes.assignment('assignment-1')).toEqual(assignment({ attempts: 2, closed: true, debrief: false }))
    await classes.setFailures('t1', 3, '2026-11-02T08:00:00.000Z')
    expect(await classes.teacherByLogin('camille')).toMatchObject({
      failures: 3,
      lockedUntil: '2026-11-02T08:00:00.000Z',
    })
    await classes.setPassword('t1', 'other')
    expect(await classes.teacherByLogin('camille')).toMatchObject({
      failures: 0,
      lockedUntil: null,
      passwordHash: 'other',
    })
  })

  it('forgets a session when it is over or closed', async () => {
    const session = { tokenHash: 'x', role: 'teacher', subject: 't1', expiresAt: '2026-11-02T09:00:00.000Z' } as const
    await classes.openSession(session)
    expect(await classes.session('x', '2026-11-02T08:59:00.000Z')).toEqual(session)
    expect(await classes.session('x', '2026-11-02T09:00:00.000Z')).toBeUndefined()
    await classes.closeSession('x')
    expect(await classes.session('x', '2026-11-02T08:59:00.000Z')).toBeUndefined()
  })

  it('counts wrong codes together, whoever counts', async () => {
    await Promise.all(Array.from({ length: 10 }, () => classes.countWrongCode('class-1', '2026-11-02T08')))
    expect(await classes.wrongCodes('class-1', '2026-11-02T08')).toBe(10)
    expect(await classes.wrongCodes('class-1', '2026-11-02T09')).toBe(0)
  })

  it('begins a run once, and no more runs than allowed, even at the same time', async () => {
    await classes.begin(attempt(), transcript, 2)
    await classes.begin(attempt(), transcript, 2)
    expect(await classes.attemptsOfStudent('student-1')).toHaveLength(1)
    await expect(classes.begin(attempt({ student: 'student-2' }), transcript, 2)).rejects.toThrow(RunExists)
    const more = ['run-2', 'run-3', 'run-4'].map((run) => classes.begin(attempt({ run }), transcript, 2))
    const results = await Promise.allSettled(more)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.flatMap((one) => (one.status === 'rejected' ? one.reason : []))).toEqual([
      expect.any(AttemptsUsedUp),
      expect.any(AttemptsUsedUp),
    ])
  })

  it('keeps a run that is set aside, and counts it no more', async () => {
    await classes.begin(attempt(), transcript, 1)
    await classes.setAside('run-1')
    await classes.begin(attempt({ run: 'run-2' }), transcript, 1)
    expect((await classes.attemptsOfClassroom('class-1')).map(({ run, setAside }) => [run, setAside])).toEqual([
      ['run-1', true],
      ['run-2', false],
    ])
  })

  it('shows a run with how far it has come', async () => {
    await classes.begin(attempt(), transcript, null)
    await runs.append('run-1', 0, { kind: 'advance', step: 'debut', atMs: 1 })
    await runs.finish('run-1')
    const kept = { length: 1, finished: true, scenario: 'velo-electrique', year: 'premiere' }
    expect(await classes.attempt('run-1')).toMatchObject({ ...attempt(), ...kept })
    expect(await classes.attempt('run-9')).toBeUndefined()
  })

  it('erases a student with every play and session, and a class with everything', async () => {
    await classes.begin(attempt(), transcript, null)
    await classes.begin(attempt({ run: 'run-2', student: 'student-2' }), transcript, null)
    await classes.openSession({ tokenHash: 's', role: 'student', subject: 'student-1', expiresAt: '2099' })
    await classes.removeStudent('student-1')
    expect((await runs.list()).map(({ id }) => id)).toEqual(['run-2'])
    expect(await classes.session('s', '2026')).toBeUndefined()
    await classes.removeClassroom('class-1')
    expect(await runs.list()).toEqual([])
    expect(await classes.studentsOf('class-1')).toEqual([])
    expect(await classes.classroomsOf('t1')).toEqual([])
  })

  it('keeps the plays of an assignment that is taken back, and shuts its evaluators out', async () => {
    const invitation = { id: 'i1', classroom: 'class-1', assignment: 'assignment-1', label: 'Jury', expiresAt: '2099' }
    await classes.addInvitation(invitation, 'token')
    expect(await classes.invitationByToken('token')).toEqual(invitation)
    await classes.openSession({ tokenHash: 'e', role: 'evaluator', subject: 'i1', expiresAt: '2099' })
    await classes.begin(attempt(), transcript, null)
    await classes.removeAssignment('assignment-1')
    expect(await classes.attempt('run-1')).toMatchObject({ assignment: null })
    expect(await classes.invitation('i1')).toBeUndefined()
    expect(await classes.session('e', '2026')).toBeUndefined()
  })

  it('sweeps away classes past their date and sessions that are over, and nothing else', async () => {
    await classes.addClassroom(classroom({ id: 'class-2', code: 'CDFH13', purgeOn: '2026-11-01' }), 't1')
    await classes.addStudents([{ ...student({ id: 'student-3', classroom: 'class-2' }), codeHash: 'code' }])
    await classes.begin(
      attempt({ run: 'old', student: 'student-3', classroom: 'class-2', assignment: null }),
      transcript,
      null,
    )
    await classes.begin(attempt(), transcript, null)
    await classes.openSession({ tokenHash: 'over', role: 'teacher', subject: 't1', expiresAt: '2026-11-01' })
    await classes.openSession({ tokenHash: 'open', role: 'teacher', subject: 't1', expiresAt: '2026-11-03' })
    await classes.sweep(new Date('2026-11-02T12:00:00.000Z'))
    expect((await classes.classroomsOf('t1')).map(({ id }) => id)).toEqual(['class-1'])
    expect((await runs.list()).map(({ id }) => id)).toEqual(['run-1'])
    expect(await classes.session('over', '2026')).toBeUndefined()
    expect(await classes.session('open', '2026')).toBeDefined()
  })

  it('keeps scenarios that teachers bring, each whole and of its class, and erases them with it', async () => {
    await classes.addClassroom(classroom({ id: 'class-2', code: 'CDFH13' }), 't1')
    const file = { text: 'id: lampe — « é »', compiled: '{"form":1,"years":{}}' }
    const first = ownScenario()
    await classes.addOwnScenario(first, file)
    await classes.addOwnScenario(ownScenario({ id: 'own.2', classroom: 'class-2' }), file)
    expect(await classes.ownScenariosOf('class-1')).toEqual([first])
    expect(await classes.ownScenarioFile('own.1')).toEqual(file)
    const audit = { complete: true, remarks: [] }
    await classes.changeOwnScenario('own.1', { practice: true })
    await classes.changeOwnScenario('own.1', { audit })
    await classes.changeOwnScenario('own.1', {})
    expect(await classes.ownScenario('own.1')).toEqual({ ...first, practice: true, audit })
    await classes.removeClassroom('class-1')
    expect(await classes.ownScenario('own.1')).toBeUndefined()
    expect(await classes.ownScenario('own.2')).toBeDefined()
    await classes.removeOwnScenario('own.2')
    expect(await classes.ownScenarioFile('own.2')).toBeUndefined()
  })

  it('keeps names where the class does, and erases them all when it does no more', async () => {
    const names = new Map<string, string | null>([
      ['student-1', 'Ada Lovelace'],
      ['student-2', 'Grace Hopper'],
    ])
    await classes.setNames('class-1', names)
    expect((await classes.namesOf('class-1')).size).toBe(0)
    await classes.changeClassroom('class-1', { keepNames: true })
    expect(await classes.classroom('class-1')).toEqual(classroom({ keepNames: true }))
    await classes.setNames('class-1', names)
    await classes.setNames('class-1', new Map([['student-2', null]]))
    await classes.changeClassroom('class-1', { freePractice: false })
    expect([...(await classes.namesOf('class-1'))]).toEqual([['student-1', 'Ada Lovelace']])
    expect(JSON.stringify(await classes.studentsOf('class-1'))).not.toContain('Ada')
    await classes.changeClassroom('class-1', { keepNames: false })
    expect((await classes.namesOf('class-1')).size).toBe(0)
  })

  it('has one secret, whoever asks first', async () => {
    const other = await openDatabase(location)
    const secrets = await Promise.all([classes.secret(), databaseClassStore(other).secret(), classes.secret()])
    await other.close()
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  it('carries events of a class to those who follow it', async () => {
    const events = await databaseLiveEvents(location)
    // Over PostgreSQL, as from another server process.
    const teller = location.kind === 'postgres' ? await databaseLiveEvents(location) : events
    const event = (one: string): LiveEvent => ({
      classroom: one,
      run: 'run-1',
      student: 'student-1',
      assignment: null,
      length: 1,
      finished: false,
      at: '2026-11-02T08:00:00.000Z',
    })
    const heard: LiveEvent[] = []
    const leave = events.subscribe('class-1', (one) => heard.push(one))
    await teller.publish(event('class-2'))
    await teller.publish(event('class-1'))
    await expect.poll(() => heard).toEqual([event('class-1')])
    leave()
    await teller.publish(event('class-1'))
    await teller.close()
    await events.close()
    expect(heard).toHaveLength(1)
  })
})
