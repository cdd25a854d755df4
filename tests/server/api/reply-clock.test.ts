import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FORGIVEN, TOLERANCE_MS } from '../../../src/server/api/evaluation/reply-clock.ts'
import { newId } from '../../../src/server/api/secrets.ts'
import { type PlayView, replay } from '../../../src/session/index.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { firstMove } from '../../support/first-move.ts'

let server: ClassServer
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let assignment: string
let student: Visitor
let run: string
let view: PlayView
let index: number

beforeAll(async () => {
  server = await classServer()
  teacher = await server.teacher()
  opened = await openClass(server, teacher, { year: 'terminale' })
  const asked = { scenario: 'velo-electrique', year: 'terminale', mode: 'evaluation', target: { to: 'class' } }
  const dates = { opensAt: null, closesAt: null, attempts: null }
  const made = await teacher.post(`/classes/${opened.classroom.id}/assignments`, { ...asked, ...dates })
  assignment = made.body.assignment.id
})
afterAll(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})
beforeEach(() => begin())

async function begin(more: object = {}) {
  // A night may have passed: the door is shut again after twelve hours.
  student = await opened.enter(opened.students[0].code)
  run = newId()
  index = 0
  view = (await student.post('/my/runs', { run, assignment, ...more })).body.view
}

function later(ms: number) {
  server.clock.now = new Date(server.clock.now.getTime() + ms)
}

const send = (move: object, at = index, more: object = {}) =>
  student.post(`/runs/${run}/moves`, { index: at, move, ...more })

async function move(more: object = {}) {
  const { body } = await send(firstMove(view), index, more)
  view = body.view
  index = body.length
  return body
}

/** Goes on, at once, to the next view in which the client waits. */
async function toTimed() {
  for (; !view.timeRuns; ) await move()
}

const kindsKept = async () =>
  (await server.services.runs.load(run))!.transcript.entries.map(({ kind, atMs }) => ({ kind, atMs }))

/** One late move after another, until none is forgiven any more. */
async function useUpForgiveness() {
  for (let late = 0; late < FORGIVEN; late += 1) {
    await toTimed()
    later(view.replyTimeMs! + TOLERANCE_MS + 1)
    expect((await move()).late).toBeUndefined()
  }
  await toTimed()
}

describe('the time to reply to an evaluation', () => {
  it('is told with the view, and goes on while the page is asked for again', async () => {
    await toTimed()
    expect(view).toMatchObject({ waitedMs: 0, replyTimeMs: expect.any(Number) })
    later(5000)
    const again = await opened.enter(opened.students[0].code)
    expect((await again.get(`/runs/${run}/moment`)).body.view).toEqual({ ...view, waitedMs: 5000 })
  })

  it('is counted by the server, whatever the page says', async () => {
    await toTimed()
    const before = (await kindsKept()).at(-1)?.atMs ?? 0
    later(7000)
    await move({ atMs: 1 })
    expect((await kindsKept()).at(-1)?.atMs).toBe(before + 7000)
  })

  it('leaves room for the network, and forgives whoever comes back too late, so often', async () => {
    await toTimed()
    later(view.replyTimeMs! + TOLERANCE_MS)
    expect((await move()).late).toBeUndefined()
    await toTimed()
    // A night without network: who comes back has the time again.
    later(12 * 3_600_000)
    const again = await opened.enter(opened.students[0].code)
    expect((await again.get(`/runs/${run}/moment`)).body.view.waitedMs).toBe(0)
    expect((await kindsKept()).some(({ kind }) => kind === 'timeout')).toBe(false)
  })

  it('has run out for a move that comes too late and is forgiven no more, also when it is sent again', async () => {
    await useUpForgiveness()
    later(view.replyTimeMs! + TOLERANCE_MS + 1)
    expect((await student.get(`/runs/${run}/moment`)).body.view.waitedMs).toBeGreaterThan(view.replyTimeMs!)
    const [sent, at] = [firstMove(view), index]
    const late = (await send(sent, at)).body
    expect(late).toMatchObject({ late: true, length: at + 1 })
    expect((await send(sent, at)).body).toEqual(late)
    const kept = (await server.services.runs.load(run))!.transcript
    expect(kept.entries.at(-1)?.kind).toBe('timeout')
    // What counts is in the copy: it replays alike, with the silence held against its critères.
    const { scenario } = (await server.services.scenarios.find('velo-electrique', 'terminale', opened.classroom.id))!
    const { evidence, stoppedAt } = replay(scenario, kept)
    expect(stoppedAt).toBeNull()
    expect(evidence.observations.filter(({ reply }) => reply.id === 'silence').map(({ level }) => level)).toContain(1)
  })

  it('still runs for a move within it, once nothing is forgiven any more', async () => {
    await useUpForgiveness()
    later(view.replyTimeMs! + TOLERANCE_MS)
    expect((await move()).late).toBeUndefined()
    expect((await kindsKept()).some(({ kind }) => kind === 'timeout')).toBe(false)
  })

  it('does not run for who switched it off before beginning, and no reason is asked', async () => {
    await begin({ timeMultiplier: 0 })
    for (let moves = 0; moves < 6; moves += 1) {
      expect(view.waitedMs).toBeUndefined()
      later(3_600_000)
      expect((await move()).late).toBeUndefined()
    }
  })
})
