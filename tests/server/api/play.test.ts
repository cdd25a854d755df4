import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../src/server/api/secrets.ts'
import { replay, resumeSession } from '../../../src/session/index.ts'
import type { Entry, Transcript } from '../../../src/transcript/types.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { firstMove } from '../../support/first-move.ts'

let server: ClassServer
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>

beforeEach(async () => {
  server = await classServer()
  teacher = await server.teacher()
  opened = await openClass(server, teacher)
})
afterEach(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})

async function assign(change: object = {}) {
  const asked = {
    scenario: 'velo-electrique',
    year: 'premiere',
    mode: 'training',
    target: { to: 'class' },
    opensAt: null,
    closesAt: null,
    attempts: null,
  }
  return teacher.post(`/classes/${opened.classroom.id}/assignments`, { ...asked, ...change })
}

/** Plays the transcript to its end in the page, always the first thing that can be done; gives its entries. */
async function played(transcript: Transcript): Promise<readonly Entry[]> {
  const { id } = transcript.scenario
  const { scenario } = (await server.services.scenarios.find(id, transcript.year, opened.classroom.id))!
  const session = resumeSession({ scenario, transcript, now: () => 1, keep: async () => undefined })
  while (session.view.ending === null) await session.act(firstMove(session.view))
  return session.transcript.entries
}

describe('an assignment in training', () => {
  it('is begun, kept entry by entry, taken up elsewhere, finished, and read with its sheet', async () => {
    const { assignment } = (await assign()).body
    const run = newId()
    const begun = await opened.student.post('/my/runs', { run, assignment: assignment.id, timeMultiplier: 2 })
    expect(begun.body).toMatchObject({
      mode: 'training',
      transcript: { year: 'premiere', speciality: 'MCV-A', options: { timeMultiplier: 2 }, entries: [] },
    })
    const entries = await played(begun.body.transcript)
    expect((await opened.student.post(`/runs/${run}/entries`, { from: 0, entries: entries.slice(0, 3) })).body).toEqual(
      { length: 3 },
    )
    const elsewhere = await opened.enter(opened.students[0].code)
    expect((await elsewhere.get(`/runs/${run}/moment`)).body.transcript.entries).toEqual(entries.slice(0, 3))
    const { scenario } = (await server.services.scenarios.find('velo-electrique', 'premiere', opened.classroom.id))!
    const { views } = replay(scenario, { ...begun.body.transcript, entries: entries.slice(0, 3) })
    expect((await elsewhere.get(`/runs/${run}/past`)).body.views).toEqual(JSON.parse(JSON.stringify(views)))
    expect((await elsewhere.post(`/runs/${run}/finish`)).body.error).toBe('not-finished')
    // As after a cut: what was acknowledged is sent again with the rest.
    expect((await elsewhere.post(`/runs/${run}/entries`, { from: 1, entries: entries.slice(1) })).body).toEqual({
      length: entries.length,
    })
    expect((await elsewhere.post(`/runs/${run}/finish`)).body).toEqual({ finished: true })
    const read = (await teacher.get(`/runs/${run}`)).body
    expect(read.transcript.entries).toEqual(entries)
    expect(read.sheet).toMatchObject({ scenario: 'velo-electrique', complete: true })
    expect((await elsewhere.get(`/runs/${run}`)).status).toBe(200)
    expect((await opened.neighbour.get(`/runs/${run}`)).status).toBe(403)
  })

  it('refuses a gap, another entry in a place taken, an entry after the end and one that is none', async () => {
    const { assignment } = (await assign()).body
    const run = newId()
    const { transcript } = (await opened.student.post('/my/runs', { run, assignment: assignment.id })).body
    const entries = await played(transcript)
    const send = (from: number, sent: readonly unknown[]) =>
      opened.student.post(`/runs/${run}/entries`, { from, entries: sent })
    expect((await send(1, entries.slice(1, 2))).body).toMatchObject({ error: 'out-of-order', length: 0 })
    expect((await send(0, [{ kind: 'score', level: 4, step: 'x', atMs: 0 }])).body.error).toBe('bad-request')
    await send(0, entries)
    expect((await send(0, [{ ...entries[0], step: 'elsewhere' }])).body.error).toBe('out-of-order')
    await opened.student.post(`/runs/${run}/finish`)
    expect((await send(entries.length, [{ kind: 'advance', step: 'x', atMs: 9 }])).body.error).toBe('finished')
    expect(
      (await opened.student.post(`/runs/${run}/moves`, { index: 0, move: { kind: 'advance' }, atMs: 0 })).body.error,
    ).toBe('other-mode')
  })

  it('begins once when asked twice, and no more often than allowed', async () => {
    const { assignment } = (await assign({ attempts: 1 })).body
    const run = newId()
    const first = await opened.student.post('/my/runs', { run, assignment: assignment.id })
    expect((await opened.student.post('/my/runs', { run, assignment: assignment.id })).body).toEqual(first.body)
    expect((await opened.student.post('/my/runs', { run: newId(), assignment: assignment.id })).body.error).toBe(
      'attempts-used-up',
    )
    expect((await opened.neighbour.post('/my/runs', { run, assignment: assignment.id })).body.error).toBe('run-exists')
    await teacher.post(`/runs/${run}/set-aside`)
    expect((await opened.student.post('/my/runs', { run: newId(), assignment: assignment.id })).status).toBe(200)
    expect((await teacher.get(`/classes/${opened.classroom.id}/table`)).body.runs).toHaveLength(2)
  })

  it('is begun within its window only, and taken on after it', async () => {
    const { assignment } = (await assign({ opensAt: '2026-11-02T09:00:00.000Z', closesAt: '2026-11-02T10:00:00.000Z' }))
      .body
    const run = newId()
    const begin = () => opened.student.post('/my/runs', { run, assignment: assignment.id })
    expect((await begin()).body.error).toBe('not-open')
    expect((await opened.student.get('/my/assignments')).body.assignments[0].window).toBe('not-yet')
    server.clock.now = new Date('2026-11-02T09:30:00.000Z')
    const { transcript } = (await begin()).body
    server.clock.now = new Date('2026-11-02T10:30:00.000Z')
    // Made without network before the end: nothing is lost.
    expect(
      (await opened.student.post(`/runs/${run}/entries`, { from: 0, entries: (await played(transcript)).slice(0, 1) }))
        .status,
    ).toBe(200)
    await teacher.patch(`/assignments/${assignment.id}`, { closesAt: '2026-11-02T11:00:00.000Z' })
    expect((await opened.student.get('/my/assignments')).body.assignments[0].window).toBe('open')
  })

  it('is seen by whom it is for', async () => {
    await assign({ target: { to: 'group', group: 'B' } })
    expect((await opened.student.get('/my/assignments')).body.assignments).toEqual([])
    const [seen] = (await opened.neighbour.get('/my/assignments')).body.assignments
    expect(seen).toMatchObject({ scenario: 'velo-electrique', attemptsLeft: null, runs: [] })
    expect((await opened.student.post('/my/runs', { run: newId(), assignment: seen.id })).status).toBe(404)
  })

  it('gives all the same client when the teacher wants it so', async () => {
    const { assignment } = (await assign({ sameClient: true })).body
    const seeds = await Promise.all(
      [opened.student, opened.neighbour].map(
        async (one) => (await one.post('/my/runs', { run: newId(), assignment: assignment.id })).body.transcript.seed,
      ),
    )
    expect(new Set(seeds).size).toBe(1)
    expect((await opened.student.get('/my/assignments')).text).not.toContain(String(assignment.seed))
  })
})

describe('practising freely', () => {
  const free = { scenario: 'velo-electrique', year: 'seconde' }

  it('is up to the teacher', async () => {
    expect((await opened.student.post('/my/runs', { run: newId(), free })).body.transcript).toMatchObject({
      year: 'seconde',
      speciality: null,
    })
    await teacher.patch(`/classes/${opened.classroom.id}`, { freePractice: false })
    expect((await opened.student.post('/my/runs', { run: newId(), free })).body.error).toBe('no-free-practice')
  })

  it('plays what exists', async () => {
    expect(
      (await opened.student.post('/my/runs', { run: newId(), free: { ...free, scenario: 'rien' } })).body.error,
    ).toBe('scenario-unknown')
    expect((await opened.student.post('/my/runs', { run: newId() })).body.error).toBe('bad-request')
  })
})

describe('what a teacher may not ask', () => {
  it.each([
    [{ mode: 'evaluation', year: 'seconde' }, 'no-evaluation-this-year'],
    [{ opensAt: '2026-11-03T09:00:00.000Z', closesAt: '2026-11-02T09:00:00.000Z' }, 'window'],
    [{ scenario: 'rien' }, 'scenario-unknown'],
    [{ attempts: 0 }, 'bad-request'],
    [{ target: { to: 'student', student: 'of another class' } }, 'unknown'],
  ])('%o', async (change, error) => {
    expect((await assign(change)).body.error).toBe(error)
  })
})

it('exports and erases a student, and a class', async () => {
  const { assignment } = (await assign()).body
  const run = newId()
  await opened.student.post('/my/runs', { run, assignment: assignment.id })
  const [student] = opened.students
  const exported = (await teacher.get(`/students/${student.id}/export`)).body
  expect(exported).toMatchObject({
    student: { alias: 'Loutre turquoise' },
    plays: [{ run, transcript: { seed: expect.any(Number) } }],
  })
  expect((await teacher.delete(`/students/${student.id}`)).status).toBe(204)
  expect((await opened.student.get('/my/runs')).status).toBe(401)
  expect((await teacher.get(`/classes/${opened.classroom.id}/table`)).body.runs).toEqual([])
  expect((await teacher.delete(`/classes/${opened.classroom.id}`)).status).toBe(204)
  expect((await opened.neighbour.get('/me')).body).toEqual({ role: 'nobody' })
})

it('shares a class with another teacher', async () => {
  const other = await server.teacher('dominique')
  expect((await other.get(`/classes/${opened.classroom.id}`)).status).toBe(403)
  expect((await teacher.post(`/classes/${opened.classroom.id}/teachers`, { login: 'dominique' })).status).toBe(204)
  expect((await other.get(`/classes/${opened.classroom.id}`)).body.students).toHaveLength(2)
})
