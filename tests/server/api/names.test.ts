import { afterEach, beforeEach, expect, it } from 'vitest'
import { newId } from '../../../src/server/api/secrets.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'

const NAMES = ['Ada Lovelace', '=1+1; Grace Hopper'] as const
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

const at = (path = '') => `/classes/${opened.classroom.id}${path}`

async function keepNames() {
  await teacher.patch(at(), { keepNames: true })
  const names = NAMES.map((name, index) => ({ student: opened.students[index].id, name }))
  expect((await teacher.post(at('/names'), { names })).status).toBe(204)
}

async function evaluator() {
  const expiresAt = '2026-12-01T00:00:00.000Z'
  const { token } = (await teacher.post(at('/invitations'), { label: 'Jury', expiresAt })).body
  const one = server.visitor()
  await one.post('/accept', { invitation: token })
  return one
}

it('keeps no name unless asked to, and says so', async () => {
  const student = { alias: 'Renard bleu', name: NAMES[0] }
  expect((await teacher.post(at('/students'), { students: [student] })).body.error).toBe('names-not-kept')
  const names = [{ student: opened.students[0].id, name: NAMES[0] }]
  expect((await teacher.post(at('/names'), { names })).body.error).toBe('names-not-kept')
  expect((await teacher.get(at())).body).toMatchObject({ classroom: { keepNames: false }, names: {} })
  expect((await teacher.post(at('/students'), { students: [{ alias: 'Renard bleu' }] })).status).toBe(200)
})

it('shows names to the teachers of the class and to nobody else', async () => {
  await keepNames()
  const added = await teacher.post(at('/students'), { students: [{ alias: 'Renard bleu', name: 'Alan Turing' }] })
  expect((await teacher.get(at())).body.names).toEqual({
    [opened.students[0].id]: NAMES[0],
    [opened.students[1].id]: NAMES[1],
    [added.body.students[0].id]: 'Alan Turing',
  })
  expect((await teacher.get(`/students/${opened.students[0].id}/export`)).body.name).toBe(NAMES[0])
  const [jury, again] = [await evaluator(), await opened.enter(opened.students[0].code)]
  const heard = [
    await jury.get('/me'),
    await jury.get(at('/table')),
    await jury.get(at('/table.csv')),
    await jury.get(at('/progress')),
    await again.get('/me'),
    await again.get('/my/assignments'),
    await again.post('/join', { classCode: opened.classroom.code, personalCode: opened.students[0].code }),
  ]
  for (const { status, text } of heard) expect([status, /Lovelace|Hopper|Turing/.test(text)]).toEqual([200, false])
})

it('erases every name when the teacher asks no more, and one with its student', async () => {
  await keepNames()
  await teacher.delete(`/students/${opened.students[1].id}`)
  expect((await teacher.get(at())).body.names).toEqual({ [opened.students[0].id]: NAMES[0] })
  await teacher.patch(at(), { keepNames: false })
  await teacher.patch(at(), { keepNames: true })
  expect((await teacher.get(at())).body.names).toEqual({})
})

it('names no student of another class', async () => {
  const other = await openClass(server, teacher)
  await keepNames()
  await teacher.patch(`/classes/${other.classroom.id}`, { keepNames: true })
  const names = [{ student: other.students[0].id, name: 'Alan Turing' }]
  await teacher.post(at('/names'), { names })
  expect((await teacher.get(`/classes/${other.classroom.id}`)).body.names).toEqual({})
})

it('gives the table of the class as a file that Excel opens in French, in the order of the list', async () => {
  await keepNames()
  const asked = { scenario: 'velo-electrique', year: 'premiere', mode: 'training', target: { to: 'class' } }
  const dates = { opensAt: null, closesAt: null, attempts: null }
  const { assignment } = (await teacher.post(at('/assignments'), { ...asked, ...dates })).body
  await opened.neighbour.post('/my/runs', { run: newId(), assignment: assignment.id })
  const answer = await server.server.inject({
    url: `/api${at('/table.csv')}`,
    cookies: Object.fromEntries(teacher.cookies),
  })
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': "attachment; filename*=UTF-8''1re%20MCV.csv",
  })
  const [heading, ...lines] = answer.payload.split('\r\n')
  expect(heading).toMatch(/^\uFEFFAlias;Nom;Demi-groupe;[^;]+ \(entraînement\);Niveau 1A;/)
  expect(lines.map((line) => line.replace(/;+$/, ''))).toEqual([
    'Loutre turquoise;Ada Lovelace;A',
    `Héron gris;"'=1+1; Grace Hopper";B;commencé`,
    '',
  ])
  expect((await teacher.get(at('/table.csv?measure=autre'))).body.error).toBe('bad-request')
  expect((await teacher.get(at('/table.csv?measure=mean'))).status).toBe(200)
})
