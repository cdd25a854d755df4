import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moveOf } from '../../../src/app/bench/class/move-of.ts'
import { playBot } from '../../../src/audit/play-bot.ts'
import type { CompetenceProgress } from '../../../src/classroom/progress.ts'
import { newId } from '../../../src/server/api/secrets.ts'
import { type PlayView, replay } from '../../../src/session/index.ts'
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

async function assign(mode: 'training' | 'evaluation', change: object = {}): Promise<string> {
  const asked = { scenario: 'velo-electrique', year: 'premiere', mode, target: { to: 'class' }, ...change }
  const dates = { opensAt: null, closesAt: null, attempts: null }
  return (await teacher.post(`/classes/${opened.classroom.id}/assignments`, { ...dates, ...asked })).body.assignment.id
}

/** A whole training as that bot plays it. */
async function train(who: Visitor, assignment: string, bot: 'expert' | 'first'): Promise<string> {
  const run = newId()
  const { transcript } = (await who.post('/my/runs', { run, assignment })).body
  const { scenario } = (await server.services.scenarios.find('velo-electrique', 'premiere', opened.classroom.id))!
  const { entries } = await playBot({ ...transcript, scenario, bot })
  await who.post(`/runs/${run}/entries`, { from: 0, entries })
  expect((await who.post(`/runs/${run}/finish`)).body).toEqual({ finished: true })
  later(60_000)
  return run
}

/** An evaluation, always the first thing that can be done; so many moves, or to its end. */
async function sit(who: Visitor, assignment: string, moves = Number.POSITIVE_INFINITY): Promise<string> {
  const run = newId()
  let { view } = (await who.post('/my/runs', { run, assignment })).body
  for (let index = 0; view.ending === null && index < moves; index += 1)
    view = (await who.post(`/runs/${run}/moves`, { index, move: firstMove(view), atMs: index * 1000 })).body.view
  return run
}

function later(ms: number) {
  server.clock.now = new Date(server.clock.now.getTime() + ms)
}

describe('the table of a class', () => {
  it('gives each run its state and, once over, its levels as the sheet has them', async () => {
    const assignment = await assign('training')
    const run = await train(opened.student, assignment, 'expert')
    const begun = newId()
    await opened.neighbour.post('/my/runs', { run: begun, assignment })
    const { sheet } = (await teacher.get(`/runs/${run}`)).body
    const expected = sheet.criteria.flatMap(({ id, status, level, mean }: Record<string, unknown>) =>
      status === 'not-evaluated' ? [] : [{ id, status, level, mean }],
    )
    expect(expected.length).toBeGreaterThan(5)
    const asked = `/classes/${opened.classroom.id}/table`
    const { body } = await teacher.get(asked)
    expect(body.runs).toMatchObject([
      { run, state: 'done', levels: { criteria: expected } },
      { run: begun, state: 'begun', levels: null },
    ])
    const met = body.runs[0].levels.competences.map(({ competence }: { competence: string }) => competence)
    expect(met).toEqual(expect.arrayContaining(['1A', '1B', '1C']))
    expect(JSON.stringify(body)).not.toContain('"evidence"')
    // Found again, and the same for one assignment alone.
    expect((await teacher.get(asked)).body).toEqual(body)
    expect((await teacher.get(`/assignments/${assignment}/table`)).body).toEqual(body)
  })

  it('tells the last, the best and the mean of several plays apart, and counts a reset one no more', async () => {
    const assignment = await assign('training')
    const best = await train(opened.student, assignment, 'expert')
    await train(opened.student, assignment, 'first')
    const [row] = (await teacher.get(`/classes/${opened.classroom.id}/table`)).body.rows
    const { measures } = row.cells[0]
    expect(row.cells[0]).toMatchObject({ state: 'done', attempts: 2 })
    expect(measures.best).toEqual({ reached: measures.best.levelled, levelled: measures.best.levelled })
    expect(measures.last.reached).toBeLessThan(measures.best.reached)
    expect(measures.mean).toEqual({
      reached: measures.last.reached + measures.best.reached,
      levelled: measures.last.levelled + measures.best.levelled,
    })
    await teacher.post(`/runs/${best}/set-aside`)
    const [after] = (await teacher.get(`/classes/${opened.classroom.id}/table`)).body.rows
    expect(after.cells[0].measures.best).toEqual(measures.last)
  })

  it('counts an evaluation as left once it is closed before its end', async () => {
    const assignment = await assign('evaluation')
    const run = await sit(opened.student, assignment, 3)
    const runOf = async () => (await teacher.get(`/assignments/${assignment}/table`)).body.runs[0]
    expect(await runOf()).toMatchObject({ run, state: 'begun', levels: null })
    await teacher.patch(`/assignments/${assignment}`, { closed: true })
    expect(await runOf()).toMatchObject({ run, state: 'left', levels: { criteria: expect.any(Array) } })
  })
})

it('tells of a grave fault while one still plays', async () => {
  // The fault is against a critère of this référentiel.
  opened = await openClass(server, teacher, { speciality: 'MA' })
  const assignment = await assign('training')
  const run = newId()
  const { transcript } = (await opened.student.post('/my/runs', { run, assignment })).body
  const { scenario } = (await server.services.scenarios.find('velo-electrique', 'premiere', opened.classroom.id))!
  const whole = await playBot({ ...transcript, scenario, bot: 'expert' })
  const views = replay(scenario, whole).views
  const GRAVE = ['newsletter-d-office', 'case-pre-cochee']
  const graveAt = ({ actions }: PlayView) =>
    actions.find((action) => action.kind === 'reply' && GRAVE.includes(action.id))
  const at = views.findIndex((view) => graveAt(view) !== undefined)
  const runAfter = async (from: number, entries: readonly object[]) => {
    await opened.student.post(`/runs/${run}/entries`, { from, entries })
    return (await teacher.get(`/classes/${opened.classroom.id}/table`)).body.runs[0]
  }
  expect(await runAfter(0, whole.entries.slice(0, at))).toMatchObject({ state: 'begun', fault: false })
  const said = { ...moveOf(graveAt(views[at]!)!), step: views[at]!.step, atMs: whole.entries[at]!.atMs }
  expect(await runAfter(at, [said])).toMatchObject({ state: 'begun', fault: true, levels: null })
})

it('shows the progress of a class, worst competence first, and who has done nothing before who is at level 1', async () => {
  const assignment = await assign('training')
  await train(opened.student, assignment, 'first')
  const { body } = await teacher.get(`/classes/${opened.classroom.id}/progress`)
  const shares = body.competences.last.flatMap(({ share }: { share: number | null }) => share ?? [])
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual(shares.toSorted((a: number, b: number) => a - b))
  expect(body.toFollow).toMatchObject([
    { student: opened.students[1].id, why: 'nothing-done' },
    { student: opened.students[0].id, why: 'level-one' },
  ])
})

describe('the progress of a student', () => {
  const points = async () => {
    const { competences } = (await opened.student.get('/my/progress')).body as {
      competences: readonly CompetenceProgress[]
    }
    return [...new Set(competences.flatMap((one) => one.points.map(({ run }) => run)))]
  }

  it('holds training, and an evaluation only when its debrief is open', async () => {
    const trained = await train(opened.student, await assign('training'), 'expert')
    const assignment = await assign('evaluation')
    const sat = await sit(opened.student, assignment)
    expect(await points()).toEqual([trained])
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    expect(await points()).toEqual([trained, sat])
    await teacher.delete(`/assignments/${assignment}`)
    expect(await points()).toEqual([trained])
  })

  it('tells how many critères each play brought to the expected level', async () => {
    const run = await train(opened.student, await assign('training'), 'expert')
    const { runs } = (await opened.student.get('/my/progress')).body
    expect(runs).toEqual([{ run, tally: { reached: runs[0].tally.levelled, levelled: expect.any(Number) } }])
    expect(runs[0].tally.levelled).toBeGreaterThan(5)
  })

  it('says nothing of anybody else', async () => {
    await train(opened.neighbour, await assign('training'), 'expert')
    expect(await points()).toEqual([])
  })
})
