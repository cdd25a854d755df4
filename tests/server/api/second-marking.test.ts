import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MarkingPage } from '../../../src/classroom/review/types.ts'
import type { Level } from '../../../src/referential/types.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { assign, close, copies, invited, mark, sit } from '../../support/copies.ts'

let server: ClassServer
let teacher: Visitor
let jury: Visitor
let opened: Awaited<ReturnType<typeof openClass>>
let assignment: string

beforeEach(async () => {
  server = await classServer()
  teacher = await server.teacher()
  opened = await openClass(server, teacher)
  assignment = await assign(teacher, opened.classroom.id)
  jury = await invited(server.visitor(), { teacher, classroom: opened.classroom.id, assignment })
})
afterEach(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})

const path = () => `/assignments/${assignment}/second-marking`
const listed = (who: Visitor) => copies(who, `assignments/${assignment}`)
const other = ({ lines }: MarkingPage) => {
  const { criterion, level } = lines.find((line) => line.level !== null)!
  return {
    what: 'level',
    criterion,
    level: (level === 4 ? 2 : 4) as Level,
    why: 'Pas d’accord avec la machine.',
  } as const
}

describe('a blind second marking', () => {
  it('hides the student and the other marker from both, until both have closed', async () => {
    const run = await sit(opened.student, assignment)
    expect((await teacher.post(path(), { share: 1 })).body).toEqual({
      ...{ share: 1, sample: 1, closedOnce: 0, closedTwice: 0, toHarmonise: 0 },
    })
    // A mark that the machine would not propose by itself for such a copy.
    await close(teacher, run, [other(await mark(teacher, run)), { what: 'mark', mark: 19.5 }])
    const [row] = (await listed(teacher)).rows
    expect(row).toMatchObject({ state: 'waiting', anonymous: true, markers: ['camille'], open: false })
    const [blind] = (await listed(jury)).rows
    expect(blind).toMatchObject({ state: 'to-do', anonymous: true, markers: [], open: true, label: row!.label })
    const page = await jury.get(`/runs/${run}/marking`)
    expect(page.body).toMatchObject({ marking: null, others: [], log: [], harmonisation: null })
    const everything = [page, await jury.get(`/runs/${run}`), await jury.get(`/assignments/${assignment}/copies`)]
    for (const { text } of everything) {
      expect(text).not.toMatch(/Loutre|camille|Une écoute réelle|Pas d’accord|:19\.5[,}]/)
    }
    expect((await jury.get(`/assignments/${assignment}/agreement`)).body.machine.copies).toBe(0)
    const done = await close(jury, run)
    expect(done.copy).toMatchObject({ state: 'to-harmonise', anonymous: false, label: 'Loutre turquoise' })
    expect(done.others).toMatchObject([{ remark: 'Une écoute réelle.', marker: { name: 'camille' } }])
    expect((await listed(teacher)).rows[0]).toMatchObject({ state: 'to-harmonise', markers: ['camille', 'Jury'] })
  })

  it('is settled difference by difference, and only then is the copy closed for the student', async () => {
    const run = await sit(opened.student, assignment)
    await teacher.post(path(), { share: 1 })
    await teacher.patch(`/assignments/${assignment}`, { debrief: true })
    const change = other(await mark(teacher, run))
    await close(teacher, run, [change, { what: 'mark', mark: 7.5 }])
    const { harmonisation } = await close(jury, run, [{ what: 'mark', mark: 9 }])
    expect(harmonisation?.differences).toMatchObject([
      { criterion: change.criterion, first: change.level, final: null },
    ])
    expect((await opened.student.get(`/runs/${run}`)).body.review).toBeNull()
    const settle = (body: object) => jury.post(`/runs/${run}/harmonisation`, body)
    expect((await settle({ what: 'close', mark: 8, remark: 'Ensemble.' })).body.error).toBe('difference-left')
    await settle({ what: 'level', criterion: change.criterion, level: 3, why: 'Relu à deux.' })
    const closed = await settle({ what: 'close', mark: 8, remark: 'Ensemble.' })
    expect(closed.body.copy.state).toBe('closed')
    expect(closed.body.lines).toContainEqual(expect.objectContaining({ criterion: change.criterion, level: 3 }))
    const { review } = (await opened.student.get(`/runs/${run}`)).body
    expect(review.lines).toContainEqual(expect.objectContaining({ level: 3, why: 'Relu à deux.' }))
    expect(review).not.toHaveProperty('mark')
    expect((await teacher.get(`/runs/${run}`)).body.review.mark).toBe(8)
    expect((await teacher.get(path())).body).toMatchObject({ closedTwice: 1, toHarmonise: 0 })
    expect(closed.body.log.at(-1)).toMatchObject({ what: 'harmonise-close', who: { name: 'Jury' } })
  })

  it('tells an evaluator nothing of whose copies they are in the table of the class either', async () => {
    const run = await sit(opened.student, assignment)
    await teacher.post(path(), { share: 1 })
    const ofClass = await invited(server.visitor(), { teacher, classroom: opened.classroom.id })
    const tables = ['table', 'table.csv', 'progress'].map((one) => `/classes/${opened.classroom.id}/${one}`)
    for (const table of [`/assignments/${assignment}/table`, ...tables]) {
      const { status, text } = await ofClass.get(table)
      expect([table, status]).toEqual([table, 200])
      expect(text).not.toMatch(/Loutre|Héron/)
      expect((await teacher.get(table)).text).toContain('Loutre')
    }
    const { body } = await ofClass.get(`/assignments/${assignment}/table`)
    expect(body.runs).toMatchObject([{ run }])
  })

  it('takes no third marker, neither to mark nor to settle', async () => {
    const run = await sit(opened.student, assignment)
    await teacher.post(path(), { share: 1 })
    const third = await invited(server.visitor(), { teacher, classroom: opened.classroom.id }, 'Autre jury')
    await mark(teacher, run, { what: 'remark', text: '…' })
    await mark(jury, run, { what: 'remark', text: '…' })
    const refused = await third.post(`/runs/${run}/marking`, { what: 'remark', text: '…' })
    expect(refused.body.error).toBe('marked-by-another')
    await close(teacher, run)
    await close(jury, run, [other(await mark(jury, run))])
    const body = { what: 'reopen', why: 'Pour voir.' }
    expect((await third.post(`/runs/${run}/harmonisation`, body)).status).toBe(403)
  })

  it('draws a part of the copies, always the same one, and may be called off', async () => {
    const runs = [await sit(opened.student, assignment), await sit(opened.neighbour, assignment)]
    await teacher.post(path(), { share: 0.5 })
    const sample = (await copies(jury, `assignments/${assignment}`, { second: '1' })).rows.map(({ run }) => run)
    expect(sample).toHaveLength(1)
    expect((await copies(teacher, `assignments/${assignment}`, { second: '1' })).rows.map(({ run }) => run)).toEqual(
      sample,
    )
    // Outside of it one marker closes for good.
    const outside = runs.find((run) => !sample.includes(run))!
    expect((await close(teacher, outside)).copy).toMatchObject({ state: 'closed', anonymous: false })
    expect((await teacher.post(path(), { share: 0 })).status).toBe(400)
    expect((await teacher.delete(path())).status).toBe(204)
    expect((await teacher.get(path())).body).toMatchObject({ share: null, sample: 0 })
  })
})

it('tells how far two markers agree, and the machine with them', async () => {
  await teacher.post(path(), { share: 1 })
  const runs = [await sit(opened.student, assignment), await sit(opened.neighbour, assignment, { last: true })]
  const change = other(await mark(teacher, runs[0]!))
  await close(teacher, runs[0]!, [change])
  await close(jury, runs[0]!)
  await close(teacher, runs[1]!)
  await close(jury, runs[1]!)
  const { markers, machine } = (await teacher.get(`/assignments/${assignment}/agreement`)).body
  expect(markers.copies).toBe(2)
  const pages = await Promise.all(
    runs.map(async (run) => (await teacher.get(`/runs/${run}/marking`)).body as MarkingPage),
  )
  const pairs = pages.flatMap(({ marking, others }) =>
    Object.entries(marking!.signed!).flatMap(([id, { level }]) => {
      const second = others[0]!.signed![id]!.level
      return level === null || second === null ? [] : [Math.abs(level - second)]
    }),
  )
  expect(markers.overall.n).toBe(pairs.length)
  expect(markers.overall.exact).toBeCloseTo(pairs.filter((apart) => apart === 0).length / pairs.length, 10)
  expect(markers.criteria.find((one: { criterion: string }) => one.criterion === change.criterion).exact).toBeLessThan(
    1,
  )
  // The copy that is not settled yet says nothing of the machine.
  expect(machine.copies).toBe(1)
  expect(machine.overall.exact).toBe(1)
})
