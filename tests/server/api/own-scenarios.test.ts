import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { playBot } from '../../../src/audit/play-bot.ts'
import { criteria } from '../../../src/referential/index.ts'
import { newId } from '../../../src/server/api/secrets.ts'
import { guideScenario } from '../../support/author-guide.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { firstMove } from '../../support/first-move.ts'

const right = { fileName: 'lampe.yaml', text: guideScenario('premiere') }

let server: ClassServer
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>

beforeAll(async () => {
  server = await classServer()
  teacher = await server.teacher()
})
afterAll(async () => {
  await server.close()
  expect(server.reported).toEqual([])
})
beforeEach(async () => {
  opened = await openClass(server, teacher)
})

const scenariosOf = () => `/classes/${opened.classroom.id}/scenarios`

async function bring(file = right): Promise<string> {
  const { status, body } = await teacher.post(scenariosOf(), file)
  expect(status).toBe(200)
  return body.scenario.id
}

/** The same file, as if its audit had found nothing: what an audit takes is tried once, below. */
async function audited(): Promise<string> {
  const id = `own.${newId()}`
  const { classes } = server.services
  const known = (await classes.ownScenario(await template()))!
  const file = (await classes.ownScenarioFile(known.id))!
  const compiled = file.compiled.replaceAll(known.id, id)
  const entry = { ...known.entry, id }
  const own = { ...known, id, entry, classroom: opened.classroom.id, audit: { complete: true, remarks: [] } }
  await classes.addOwnScenario(own, { ...file, compiled })
  return id
}

let brought: Promise<string> | undefined
const template = () => {
  brought ??= bring()
  return brought
}

async function assign(scenario: string, mode: 'training' | 'evaluation', target: object = { to: 'class' }) {
  const asked = { scenario, year: 'premiere', mode, target, opensAt: null, closesAt: null, attempts: null }
  return teacher.post(`/classes/${opened.classroom.id}/assignments`, asked)
}

describe('a file that a teacher brings', () => {
  it('is refused with every problem at its place when it is wrong', async () => {
    const text = right.text.replace('goto: besoin', 'goto: besoins')
    const { status, body } = await teacher.post(scenariosOf(), { fileName: 'ma lampe.yaml', text })
    expect([status, body.error]).toEqual([422, 'scenario-wrong'])
    const line = text.split('\n').findIndex((one) => one.includes('goto: besoins')) + 1
    expect(body.problems).toEqual([
      {
        file: 'ma lampe.yaml',
        line,
        column: expect.any(Number),
        message: expect.any(String),
        advice: expect.stringContaining('besoin'),
      },
    ])
    for (const nonsense of ['', 'bonjour', '[', '\u0000', '{}', '- '.repeat(5000), '&a [*a, *a]'])
      expect((await teacher.post(scenariosOf(), { fileName: 'x', text: nonsense })).body.error).toBe('scenario-wrong')
    expect((await teacher.get(scenariosOf())).body.scenarios).toEqual([])
  })

  it('is refused when no ending can come, which only playing it tells', async () => {
    const never = '\n        goto: [{ when: { fact: stock }, then: besoin }, { then: accueil }]'
    const [before = '', after = ''] = right.text.split('  besoin:')
    const text = `${before.replaceAll('\n        goto: besoin', never)}  besoin:${after}`
    expect(text).not.toBe(right.text)
    const { body } = await teacher.post(scenariosOf(), { fileName: 'sans-fin.yaml', text })
    const line = text.split('\n').findIndex((one) => one.startsWith('profiles:')) + 1
    expect(body).toMatchObject({ error: 'scenario-wrong', problems: [{ file: 'sans-fin.yaml', line }] })
    expect(body.problems[0].message).toContain('econome')
  })

  it('is not read beyond its size', async () => {
    const text = 'é'.repeat(300_000)
    expect((await teacher.post(scenariosOf(), { fileName: 'x', text })).body.error).toBe('bad-request')
    expect((await teacher.post(scenariosOf(), { fileName: 'x', text: text + text })).status).toBe(413)
  })

  it('is kept, audited while the server goes on answering, and then may be assigned', async () => {
    const id = await bring()
    expect((await assign(id, 'training')).body.error).toBe('scenario-not-audited')
    const [seen] = (await teacher.get(scenariosOf())).body.scenarios
    expect(seen).toMatchObject({ id, fileName: 'lampe.yaml', practice: false, audit: null, state: 'being-audited' })
    expect(seen.entry).toMatchObject({ id, title: 'Une lampe pour lire', years: { premiere: { minutes: 6 } } })
    const waits: number[] = []
    const isAudited = async () => {
      const began = performance.now()
      const { state } = (await teacher.get(`/scenarios/${id}`)).body.scenario
      waits.push(performance.now() - began)
      return state
    }
    await expect.poll(isAudited, { timeout: 60_000 }).toBe('audited')
    expect(Math.max(...waits)).toBeLessThan(1000)
    const { scenario, text } = (await teacher.get(`/scenarios/${id}`)).body
    expect(text).toBe(right.text)
    expect(scenario.audit.complete).toBe(true)
    expect(scenario.audit.remarks).toContainEqual({
      ...{ file: 'lampe.yaml', line: expect.any(Number), column: expect.any(Number), kind: 'bot-too-good' },
      ...{ message: expect.stringContaining('robot'), advice: expect.any(String), blocking: false },
    })
    expect((await assign(id, 'training')).status).toBe(200)
  }, 90_000)

  it('is not assigned when one could play it for ever', async () => {
    const [before = '', after = ''] = right.text.split('      - id: montrer')
    const loop = after.replace('        trust: -10\n', '').replace('goto: besoin', 'goto: accueil')
    const text = `${before}      - id: montrer${loop}`
    const id = await bring({ fileName: 'boucle.yaml', text })
    const seen = async () => (await teacher.get(`/scenarios/${id}`)).body.scenario
    await expect.poll(async () => (await seen()).state, { timeout: 60_000 }).toBe('refused')
    const line = text.split('\n').findIndex((one) => one.startsWith('  accueil:')) + 1
    expect((await seen()).audit.remarks[0]).toMatchObject({ kind: 'endless', blocking: true, line })
    expect((await assign(id, 'training')).body.error).toBe('scenario-not-audited')
  }, 90_000)

  it('is of its class alone', async () => {
    const id = await audited()
    const other = await openClass(server, teacher)
    const asked = { scenario: id, year: 'premiere', mode: 'training', target: { to: 'class' } }
    const dates = { opensAt: null, closesAt: null, attempts: null }
    const elsewhere = await teacher.post(`/classes/${other.classroom.id}/assignments`, { ...asked, ...dates })
    expect(elsewhere.body.error).toBe('scenario-unknown')
    await teacher.patch(`/scenarios/${id}`, { practice: true })
    expect((await other.student.get(`/scenarios/${id}/premiere`)).status).toBe(403)
    const run = { run: newId(), free: { scenario: id, year: 'premiere' } }
    expect((await other.student.post('/my/runs', run)).body.error).toBe('scenario-unknown')
  })

  it('goes when nobody played it, and otherwise with the class and all that is of it', async () => {
    const [unused, used] = [await audited(), await audited()]
    await assign(used, 'training')
    expect((await teacher.delete(`/scenarios/${unused}`)).status).toBe(204)
    expect((await teacher.get(`/scenarios/${unused}/premiere`)).status).toBe(404)
    expect((await teacher.delete(`/scenarios/${used}`)).body.error).toBe('scenario-in-use')
    await teacher.delete(`/classes/${opened.classroom.id}`)
    expect(await server.services.classes.ownScenario(used)).toBeUndefined()
  })
})

describe('a student', () => {
  it('receives it where it is assigned to train with, plays it and reads its sheet', async () => {
    const id = await audited()
    expect((await opened.student.get(`/scenarios/${id}/premiere`)).status).toBe(403)
    expect((await opened.student.get('/my/scenarios')).body.scenarios).toEqual([])
    const { assignment } = (await assign(id, 'training', { to: 'group', group: 'A' })).body
    expect((await opened.neighbour.get(`/scenarios/${id}/premiere`)).status).toBe(403)
    const taken = (await opened.student.get(`/scenarios/${id}/premiere`)).body
    expect(taken).toMatchObject({ scenario: { id, year: 'premiere' }, references: { econome: {} } })
    expect((await opened.student.get(`/scenarios/${id}/terminale`)).body.error).toBe('scenario-unknown')
    const run = newId()
    const { transcript } = (await opened.student.post('/my/runs', { run, assignment: assignment.id })).body
    const { entries } = await playBot({ ...transcript, scenario: taken.scenario, bot: 'expert' })
    await opened.student.post(`/runs/${run}/entries`, { from: 0, entries })
    expect((await opened.student.post(`/runs/${run}/finish`)).body).toEqual({ finished: true })
    expect((await opened.student.get(`/runs/${run}`)).body.sheet).toMatchObject({ scenario: id, complete: true })
    const [seen] = (await teacher.get(`/classes/${opened.classroom.id}/table`)).body.runs
    expect(seen.levels.criteria).toContainEqual({ id: 'MCV.1.communication', status: 'levelled', level: 4, mean: 4 })
  })

  it('practises it freely where the teacher opened it', async () => {
    const id = await audited()
    const begin = () => opened.student.post('/my/runs', { run: newId(), free: { scenario: id, year: 'premiere' } })
    expect((await begin()).body.error).toBe('no-free-practice')
    await teacher.patch(`/scenarios/${id}`, { practice: true })
    expect((await opened.student.get('/my/scenarios')).body.scenarios).toMatchObject([{ id, mayPractise: true }])
    expect((await opened.student.get(`/scenarios/${id}/premiere`)).status).toBe(200)
    expect((await begin()).status).toBe(200)
    await teacher.patch(`/classes/${opened.classroom.id}`, { freePractice: false })
    expect((await opened.student.get(`/scenarios/${id}/premiere`)).status).toBe(403)
  })

  it('receives nothing of it while evaluated on it, not even of an earlier training, until it is over', async () => {
    const id = await audited()
    const { assignment: training } = (await assign(id, 'training')).body
    await teacher.patch(`/scenarios/${id}`, { practice: true })
    const trained = newId()
    const { transcript } = (await opened.student.post('/my/runs', { run: trained, assignment: training.id })).body
    const { scenario } = (await opened.student.get(`/scenarios/${id}/premiere`)).body
    const { entries } = await playBot({ ...transcript, scenario, bot: 'expert' })
    await opened.student.post(`/runs/${trained}/entries`, { from: 0, entries })
    await opened.student.post(`/runs/${trained}/finish`)
    const evaluated = (await assign(id, 'evaluation', { to: 'group', group: 'A' })).body.assignment
    const statuses = async () => {
      const answers = [
        await opened.student.get(`/scenarios/${id}/premiere`),
        await opened.student.get(`/runs/${trained}`),
        await opened.student.get(`/runs/${trained}/past`),
        await opened.student.post('/my/runs', { run: newId(), assignment: training.id }),
        await opened.student.post('/my/runs', { run: newId(), free: { scenario: id, year: 'premiere' } }),
      ]
      return answers.map(({ status }) => status)
    }
    const levels = async () => JSON.stringify((await opened.student.get('/my/progress')).body).includes(trained)
    expect(await statuses()).toEqual([403, 403, 403, 409, 409])
    expect(await levels()).toBe(false)
    expect((await opened.student.get('/my/scenarios')).body.scenarios[0].mayPractise).toBe(false)
    expect((await opened.neighbour.get(`/scenarios/${id}/premiere`)).status).toBe(200)
    await teacher.patch(`/assignments/${evaluated.id}`, { closed: true })
    expect(await statuses()).toEqual([200, 200, 200, 200, 200])
    await teacher.patch(`/assignments/${evaluated.id}`, { closed: false })
    expect(await statuses()).toEqual([403, 403, 403, 409, 409])
    await teacher.patch(`/assignments/${evaluated.id}`, { debrief: true })
    expect(await statuses()).toEqual([200, 200, 200, 200, 200])
    expect(await levels()).toBe(true)
  })

  it('meets no key to the answers in anything that an evaluation on it sends', async () => {
    const id = await audited()
    const { assignment } = (await assign(id, 'evaluation')).body
    const received: string[] = []
    const run = newId()
    const began = await opened.student.post('/my/runs', { run, assignment: assignment.id })
    received.push(began.text)
    let { view } = began.body
    for (let index = 0; view.ending === null; index += 1) {
      const answer = await opened.student.post(`/runs/${run}/moves`, { index, move: firstMove(view), atMs: index })
      received.push(answer.text)
      view = answer.body.view
    }
    for (const path of ['/me', '/my/assignments', '/my/runs', '/my/progress', '/my/scenarios', `/runs/${run}/past`])
      received.push((await opened.student.get(path)).text)
    const everything = received.join('\n')
    expect(everything).toContain('Une lampe pour lire')
    expect(criteria.filter((one) => everything.includes(one.id))).toEqual([])
    expect(everything).not.toMatch(/"(level|levels|shows|grave|why|expert|criterion|profile|seed|references?|audit)":/)
    // What the author says of replies, and would have written.
    for (const secret of [
      'La personne est accueillie',
      'Votre lampe Plume est de côté',
      'La réponse est sur cet écran',
    ])
      expect([secret, right.text.includes(secret), everything.includes(secret)]).toEqual([secret, true, false])
  })
})
