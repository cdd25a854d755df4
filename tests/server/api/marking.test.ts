import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MarkingPage } from '../../../src/classroom/review/types.ts'
import type { Level } from '../../../src/referential/types.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { assign, close, copies, invited, mark, sit, train } from '../../support/copies.ts'

let server: ClassServer
let teacher: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let assignment: string

beforeEach(async () => {
  server = await classServer()
  teacher = await server.teacher()
  opened = await openClass(server, teacher)
  assignment = await assign(teacher, opened.classroom.id)
})
afterEach(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})

const classOf = () => `classes/${opened.classroom.id}`
/** A line of the sheet that has a level, and another level for it. */
const changed = ({ lines }: MarkingPage) => {
  const { criterion, level } = lines.find((line) => line.level !== null)!
  return { criterion, level: (level === 4 ? 3 : level! + 1) as Level, before: level }
}

describe('a copy', () => {
  it('is to do, begun, closed; its states are counted and filtered', async () => {
    const [mine, other] = [await sit(opened.student, assignment), await sit(opened.neighbour, assignment)]
    // What one may still go on with is no copy.
    await sit(opened.student, assignment, { moves: 2 })
    const list = await copies(teacher, classOf())
    expect(list.rows.map(({ run, label, state }) => [run, label, state])).toEqual([
      [mine, 'Loutre turquoise', 'to-do'],
      [other, 'Héron gris', 'to-do'],
    ])
    await mark(teacher, mine, { what: 'remark', text: '…' })
    await close(teacher, other)
    const { counts, total } = await copies(teacher, classOf(), { state: 'closed' })
    expect([counts, total]).toEqual([{ 'to-do': 0, begun: 1, waiting: 0, 'to-harmonise': 0, closed: 1 }, 1])
    expect((await copies(teacher, classOf(), { offset: '1', limit: '1' })).rows.map(({ run }) => run)).toEqual([other])
    expect((await copies(teacher, `assignments/${assignment}`)).total).toBe(2)
    expect((await teacher.get(`/${classOf()}/copies?state=lost`)).status).toBe(400)
  })

  it('is found by a critère and the level the machine proposes for it', async () => {
    const run = await sit(opened.student, assignment)
    const { sheet } = (await teacher.get(`/runs/${run}`)).body
    const line = sheet.criteria.find((one: { level: unknown }) => one.level !== null)
    const found = (level: string) => copies(teacher, classOf(), { criterion: line.id, level } as never)
    expect(await found(String(line.level))).toMatchObject({ total: 1, pending: 0 })
    expect((await found(line.level === 4 ? '1' : '4')).total).toBe(0)
    expect((await copies(teacher, classOf(), { criterion: 'MA.9.rien' })).total).toBe(0)
  })

  it('left before its end is one once the assignment is closed', async () => {
    const run = await sit(opened.student, assignment, { moves: 3 })
    expect((await teacher.get(`/runs/${run}/marking`)).body.error).toBe('not-a-copy')
    await teacher.patch(`/assignments/${assignment}`, { closed: true })
    expect((await copies(teacher, classOf())).rows).toMatchObject([{ run, complete: false }])
    expect((await teacher.get(`/runs/${run}/marking`)).body.sheet.complete).toBe(false)
  })
})

describe('a marking', () => {
  it('starts from the proposal, keeps each change with its reason, and is taken up again', async () => {
    const run = await sit(opened.student, assignment)
    const before = await mark(teacher, run)
    expect(before).toMatchObject({ marking: null, log: [], copy: { state: 'to-do', open: true } })
    const { criterion, level, before: proposal } = changed(before)
    const refused = await teacher.post(`/runs/${run}/marking`, { what: 'level', criterion, level, why: ' ' })
    expect([refused.status, refused.body.error]).toEqual([409, 'why-missing'])
    await mark(teacher, run, { what: 'level', criterion, level, why: 'Vu autrement.' })
    const after = await mark(teacher, run)
    expect(after.lines.find((line) => line.criterion === criterion)).toEqual({
      ...{ criterion, level, proposal, why: 'Vu autrement.' },
    })
    expect(after.log).toMatchObject([{ what: 'level', criterion, from: proposal, to: level, who: { name: 'camille' } }])
    expect((await teacher.post(`/runs/${run}/marking`, { what: 'level', criterion, level: 5, why: '' })).status).toBe(
      400,
    )
  })

  it('gives free writing its level, from which the sheet and the proposed mark follow', async () => {
    const training = await assign(teacher, opened.classroom.id, { mode: 'training', year: 'terminale' })
    const run = await train(server, opened.student, training)
    const before = await mark(teacher, run)
    const open = before.sheet!.criteria.filter(({ status }) => status === 'to-evaluate')
    expect(open.length).toBeGreaterThan(0)
    expect(before.proposedMark).toBeNull()
    const after = await close(teacher, run)
    expect(after.sheet!.criteria.filter(({ status }) => status === 'to-evaluate')).toEqual([])
    expect(after.proposedMark! * 2).toBe(Math.round(after.proposedMark! * 2))
    expect(after.copy.state).toBe('closed')
  })

  it('belongs to one person: another reads it, and a teacher may take it over', async () => {
    const jury = await invited(server.visitor(), { teacher, classroom: opened.classroom.id, assignment })
    const run = await sit(opened.student, assignment)
    await mark(jury, run, { what: 'remark', text: 'À suivre.' })
    const seen = await mark(teacher, run)
    expect(seen).toMatchObject({ marking: null, others: [{ remark: 'À suivre.', marker: { name: 'Jury' } }] })
    expect((await teacher.post(`/runs/${run}/marking`, { what: 'close' })).body.error).toBe('marked-by-another')
    const taken = await mark(teacher, run, { what: 'take-over', why: 'Le jury est parti.' })
    expect(taken).toMatchObject({ marking: { remark: 'À suivre.' }, others: [], copy: { mine: 'first' } })
  })

  it('is not for students, not even of their own copy', async () => {
    const run = await sit(opened.student, assignment)
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    for (const answer of [
      await opened.student.get(`/runs/${run}/marking`),
      await opened.student.post(`/runs/${run}/marking`, { what: 'close' }),
      await opened.student.get(`/${classOf()}/copies`),
    ])
      expect(answer.status).toBe(403)
  })
})

describe('what a student is told', () => {
  it('is the final levels and the remark once the copy is closed and the debrief open, and never the mark', async () => {
    const run = await sit(opened.student, assignment)
    const { criterion, level } = changed(await mark(teacher, run))
    const raise = { what: 'level', criterion, level, why: 'Vu autrement.' } as const
    await close(teacher, run, [raise, { what: 'mark', mark: 13.5 }])
    expect((await opened.student.get(`/runs/${run}`)).status).toBe(403)
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    const { body, text } = await opened.student.get(`/runs/${run}`)
    expect(body.review).toMatchObject({ remark: 'Une écoute réelle.' })
    expect(body.review.lines).toContainEqual(expect.objectContaining({ criterion, level, why: 'Vu autrement.' }))
    expect(text).not.toContain('"mark"')
    expect(text).not.toMatch(/:13\.5[,}]/)
    expect((await teacher.get(`/runs/${run}`)).body.review.mark).toBe(13.5)
    // Who asks for everything that is kept of them gets the review too, through their teacher.
    const { plays } = (await teacher.get(`/students/${opened.students[0].id}/export`)).body
    expect(plays[0].review.markings[0]).toMatchObject({ mark: 13.5, remark: 'Une écoute réelle.' })
    expect(plays[0].reviewLog.at(-1)).toMatchObject({ what: 'close' })
  })

  it('counts in the table of the class and in the progress of the student, from then on', async () => {
    const run = await sit(opened.student, assignment)
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    const { criterion, level, before } = changed(await mark(teacher, run))
    const levelInTable = async () => {
      const { runs } = (await teacher.get(`/${classOf()}/table`)).body
      return runs[0].levels.criteria.find((one: { id: string }) => one.id === criterion).level
    }
    const progress = await opened.student.get('/my/progress')
    await mark(teacher, run, { what: 'level', criterion, level, why: 'Vu autrement.' })
    expect(await levelInTable()).toBe(before)
    await close(teacher, run)
    expect(await levelInTable()).toBe(level)
    expect((await opened.student.get('/my/progress')).text).not.toBe(progress.text)
  })

  it('is nothing of a marking while it is open', async () => {
    const run = await sit(opened.student, assignment)
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    await close(teacher, run)
    await mark(teacher, run, { what: 'reopen', why: 'Oubli.' }, { what: 'remark', text: 'En cours.' })
    const { body, text } = await opened.student.get(`/runs/${run}`)
    expect(body.review).toBeNull()
    expect(text).not.toContain('En cours.')
  })

  it('never comes from Seconde with a mark: there is none', async () => {
    const own = await openClass(server, teacher, { year: 'seconde', speciality: null })
    const work = { scenario: 'velo-electrique', year: 'seconde', mode: 'training' }
    const training = await assign(teacher, own.classroom.id, work)
    const run = await train(server, own.student, training)
    const page = await mark(teacher, run)
    expect(page.proposedMark).toBeNull()
    const { body } = await teacher.post(`/runs/${run}/marking`, { what: 'mark', mark: 12 })
    expect(body.error).toBe('no-mark-this-year')
  })
})
