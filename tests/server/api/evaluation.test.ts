import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assignment } from '../../../src/classroom/types.ts'
import { criteria } from '../../../src/referential/index.ts'
import { newId } from '../../../src/server/api/secrets.ts'
import { type PlayView, replay } from '../../../src/session/index.ts'
import { foundIn, textsIn, unseenSentences } from '../../support/answer-key.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { firstMove, lastMove } from '../../support/first-move.ts'

let server: ClassServer
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let assignment: Assignment

beforeAll(async () => {
  server = await classServer()
  teacher = await server.teacher()
  opened = await openClass(server, teacher)
  const asked = {
    scenario: 'velo-electrique',
    year: 'premiere',
    mode: 'evaluation',
    target: { to: 'class' },
    opensAt: null,
    closesAt: null,
    attempts: null,
    options: { hints: true, feedback: 'decision' },
  }
  assignment = (await teacher.post(`/classes/${opened.classroom.id}/assignments`, asked)).body.assignment
})
afterAll(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})

async function begin(who = opened.student, id = assignment.id) {
  const run = newId()
  const answer = await who.post('/my/runs', { run, assignment: id })
  return { run, answer }
}

/** The same work with its draw fixed: what is met must not depend on luck. */
async function drawn(seed: number): Promise<string> {
  const id = `seed-${seed}`
  await server.services.classes.addAssignment({ ...assignment, id, seed })
  return id
}

describe('an evaluation', () => {
  it('leaves no key to the answers in anything that its player receives, from the door to the end', async () => {
    const received: string[] = []
    const hears = async (answer: Promise<{ status: number; text: string; body: { view: never; length: number } }>) => {
      const { text, body, status } = await answer
      expect(status).toBe(200)
      received.push(text)
      return body
    }
    const { student } = opened
    await hears(student.get('/me'))
    await hears(student.get('/my/assignments'))
    const { scenario } = (await server.services.scenarios.find('velo-electrique', 'premiere', opened.classroom.id))!
    const views: PlayView[] = []
    // Several draws and ways, so that each construct is met.
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { run, answer } = await begin(student, await drawn(seed))
      received.push(answer.text)
      let { view } = answer.body
      for (let index = 0; view.ending === null; index += 1) {
        const move = seed % 2 === 0 ? firstMove(view) : lastMove(view)
        view = (await hears(student.post(`/runs/${run}/moves`, { index, move }))).view
        if (index % 5 === 0) await hears(student.get(`/runs/${run}/moment`))
      }
      await hears(student.get(`/runs/${run}/moment`))
      await hears(student.get(`/runs/${run}/past`))
      const refused = await student.get(`/runs/${run}`)
      expect(refused.status).toBe(403)
      received.push(refused.text)
      const { transcript } = (await server.services.runs.load(run))!
      const replayed = replay(scenario, transcript)
      expect(replayed.stoppedAt).toBeNull()
      views.push(...replayed.views)
    }
    await hears(student.get('/my/runs'))
    const kinds = new Set(views.flatMap(({ actions }) => actions.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['ask', 'consult', 'incident', 'record', 'reply']))
    const everything = received.join('\n')

    // Words: whatever the scenario says and this play did not show.
    const unseen = unseenSentences(scenario, views)
    expect(unseen.length).toBeGreaterThan(100)
    expect(foundIn(everything, unseen)).toEqual([])

    // What an author calls things, where the pages have no such word themselves.
    const { actions: _, ...frame } = views[0]!
    const ofThePages = new Set([
      ...textsIn({ ...frame, lines: [], history: [] }),
      'client',
      ...kinds,
      ...Object.keys(frame),
      'incident',
      'fields',
    ])
    const acts = Object.values(scenario.steps).flatMap((step) =>
      Object.values(step).flatMap((part) => (Array.isArray(part) ? part : [])),
    )
    const named = [...acts, ...scenario.incidents, ...scenario.profiles].flatMap(
      (one: { id?: string }) => one?.id ?? [],
    )
    const names = [...named, ...Object.keys(scenario.steps), ...Object.keys(scenario.facts)].filter(
      (name) => !ofThePages.has(name) || name === views[0]!.step,
    )
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => everything.includes(`"${name}"`))).toEqual([])

    // What is assessed, and how well.
    expect(criteria.filter(({ id }) => everything.includes(id))).toEqual([])
    expect(everything).not.toMatch(/"(level|levels|shows|grave|why|expert|criterion|profile|seed|references?)":/)
  })

  it('gives no hint, no feedback and no step back, whatever the teacher asked', async () => {
    const { run, answer } = await begin()
    expect(answer.body).toMatchObject({
      mode: 'evaluation',
      length: 0,
      view: { hint: null, feedback: [], asides: { hint: false, repair: false } },
    })
    const hint = await opened.student.post(`/runs/${run}/moves`, { index: 0, move: { kind: 'hint' } })
    expect(hint.body.error).toBe('not-possible')
    expect(
      (
        await opened.student.post(`/runs/${run}/entries`, {
          from: 0,
          entries: [{ kind: 'advance', step: 'x', atMs: 0 }],
        })
      ).body.error,
    ).toBe('other-mode')
  })

  it('counts a move sent twice once, refuses another in its place, and is taken up elsewhere at the same view', async () => {
    const { run, answer } = await begin()
    const move = firstMove(answer.body.view)
    const send = (who: Visitor, index: number, sent: object) => who.post(`/runs/${run}/moves`, { index, move: sent })
    const first = await send(opened.student, 0, move)
    expect((await send(opened.student, 0, move)).body).toEqual(first.body)
    const second = await send(opened.student, 1, firstMove(first.body.view))
    expect((await send(opened.student, 0, move)).body).toEqual(second.body)
    expect((await send(opened.student, 0, { kind: 'write', text: 'autre' })).body.error).toBe('out-of-order')
    expect((await send(opened.student, 9, move)).body).toMatchObject({ error: 'out-of-order', length: 2 })
    expect((await send(opened.student, 2, { kind: 'reply', reply: 'rien de tel' })).body.error).toBe('not-possible')
    const elsewhere = await opened.enter(opened.students[0].code)
    expect((await elsewhere.get(`/runs/${run}/moment`)).body).toMatchObject(second.body)
  })

  it('moves once when the same move comes twice at the same time', async () => {
    const { run, answer } = await begin()
    const sent = { index: 0, move: firstMove(answer.body.view) }
    const answers = await Promise.all([1, 2, 3].map(() => opened.student.post(`/runs/${run}/moves`, sent)))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect((await server.services.runs.load(run))?.transcript.entries).toHaveLength(1)
  })

  it('is retraced view by view as it was played, by its player and its readers alike', async () => {
    const { run, answer } = await begin()
    const views = [answer.body.view]
    for (const index of [0, 1, 2, 3]) {
      const sent = { index, move: firstMove(views[index]) }
      views.push((await opened.student.post(`/runs/${run}/moves`, sent)).body.view)
    }
    expect((await opened.student.get(`/runs/${run}/past`)).body).toEqual({ run, views })
    expect((await teacher.get(`/runs/${run}/past`)).body).toEqual({ run, views })
    expect((await opened.neighbour.get(`/runs/${run}/past`)).status).toBe(403)
  })

  it('shows each student other ids for the same things', async () => {
    const mine = (await begin()).answer.body.view
    const theirs = (await begin(opened.neighbour)).answer.body.view
    expect(mine.step).not.toBe(theirs.step)
  })

  it('gives its debrief once finished, when the teacher opens it', async () => {
    const { run, answer } = await begin()
    let { view } = answer.body
    await teacher.patch(`/assignments/${assignment.id}`, { debrief: true })
    expect((await opened.student.get(`/runs/${run}`)).status).toBe(403)
    for (let index = 0; view.ending === null; index += 1)
      view = (await opened.student.post(`/runs/${run}/moves`, { index, move: firstMove(view) })).body.view
    expect((await opened.student.get(`/runs/${run}`)).body.sheet.complete).toBe(true)
    await teacher.patch(`/assignments/${assignment.id}`, { debrief: false })
    expect((await opened.student.get(`/runs/${run}`)).status).toBe(403)
  })

  it('stops at its end, and when it is closed or taken back', async () => {
    const { run, answer } = await begin()
    const move = { index: 0, move: firstMove(answer.body.view) }
    await teacher.patch(`/assignments/${assignment.id}`, { closed: true })
    expect((await opened.student.post(`/runs/${run}/moves`, move)).body.error).toBe('not-open')
    await teacher.delete(`/assignments/${assignment.id}`)
    expect((await opened.student.post(`/runs/${run}/moves`, move)).body.error).toBe('not-open')
    // Nor does its transcript become one's own to read.
    expect((await opened.student.get(`/runs/${run}`)).status).toBe(403)
    expect((await opened.student.get(`/runs/${run}/moment`)).body).not.toHaveProperty('transcript')
  })
})
