import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WRONG_CODES_PER_HOUR } from '../../../src/classroom/codes.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'

let server: ClassServer
let teacher: Visitor

beforeEach(async () => {
  server = await classServer()
  teacher = await server.teacher()
})
afterEach(async () => {
  expect(server.reported).toEqual([])
  await server.close()
})

function later(ms: number) {
  server.clock.now = new Date(server.clock.now.getTime() + ms)
}

describe('a student at the door', () => {
  it('comes in with two codes, however they are typed, and learns who one is', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const one = server.visitor()
    const typed = {
      classCode: ` ${classroom.code.toLowerCase()} `,
      personalCode: students[0].code.replace(/^..../, '$&-'),
    }
    expect((await one.post('/join', typed)).body).toMatchObject({
      role: 'student',
      student: { alias: 'Loutre turquoise' },
    })
    expect((await one.get('/me')).body).toMatchObject({ role: 'student', classroom: { name: '1re MCV' } })
    expect((await one.post('/sign-out')).status).toBe(200)
    expect((await one.get('/me')).body).toEqual({ role: 'nobody' })
  })

  it('is refused alike with a wrong class and a wrong code', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const { code } = students[0]
    const other = await openClass(server, teacher)
    const tries = [
      { classCode: 'CCCCCC', personalCode: code },
      { classCode: other.classroom.code, personalCode: code },
      { classCode: classroom.code, personalCode: 'CCCCCCCC' },
      { classCode: classroom.code, personalCode: 'x' },
    ]
    for (const one of tries) {
      const { status, body } = await server.visitor().post('/join', one)
      expect([status, body.error]).toEqual([403, 'wrong-code'])
    }
  })

  it('waits for the next hour when too many wrong codes were tried, even with the right one, even all at once', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const tries = Array.from({ length: WRONG_CODES_PER_HOUR + 5 }, () =>
      server.visitor().post('/join', { classCode: classroom.code, personalCode: 'CCCCCCCC' }),
    )
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 403)).toHaveLength(WRONG_CODES_PER_HOUR)
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    const right = { classCode: classroom.code, personalCode: students[0].code }
    expect((await server.visitor().post('/join', right)).body.error).toBe('too-many-codes')
    later(3_600_000)
    expect((await server.visitor().post('/join', right)).status).toBe(200)
  })

  it('has a new code when the teacher gives one, and the old one opens no more', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const { code } = (await teacher.post(`/students/${students[0].id}/code`)).body
    expect((await server.visitor().post('/join', { classCode: classroom.code, personalCode: code })).status).toBe(200)
    const old = { classCode: classroom.code, personalCode: students[0].code }
    expect((await server.visitor().post('/join', old)).status).toBe(403)
  })
})

describe('a teacher at the door', () => {
  it('is told the same for a login that does not exist', async () => {
    const unknown = await server.visitor().post('/sign-in', { login: 'nobody', password: 'x' })
    const wrong = await server.visitor().post('/sign-in', { login: 'camille', password: 'x' })
    expect([unknown.status, unknown.text]).toEqual([403, wrong.text])
  })

  it('waits longer and longer after wrong passwords, even sent together, and comes in after the delay', async () => {
    const wrong = { login: 'camille', password: 'faux' }
    const tries = await Promise.all(Array.from({ length: 8 }, () => server.visitor().post('/sign-in', wrong)))
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 429, 429, 429])
    const right = { login: 'camille', password: 'un mot de passe' }
    expect((await server.visitor().post('/sign-in', right)).body).toMatchObject({
      error: 'locked-out',
      until: '2026-11-02T08:00:05.000Z',
    })
    later(5001)
    expect((await server.visitor().post('/sign-in', wrong)).status).toBe(403)
    later(5001)
    expect((await server.visitor().post('/sign-in', right)).status).toBe(429)
    later(5000)
    expect((await server.visitor().post('/sign-in', right)).status).toBe(200)
  })

  it('is out again after twelve hours', async () => {
    expect((await teacher.get('/classes')).status).toBe(200)
    later(12 * 3_600_000)
    expect((await teacher.get('/classes')).status).toBe(401)
  })
})

describe('what comes from elsewhere', () => {
  it.each([{ origin: 'http://ailleurs.test' }, { origin: 'null' }])('is refused: %o', async (headers) => {
    const { status, body } = await teacher.ask(
      'POST',
      '/classes',
      { name: 'x', year: 'seconde', speciality: null },
      headers,
    )
    expect([status, body.error]).toEqual([403, 'other-origin'])
  })

  it('is refused when it does not say from where', async () => {
    const answer = await server.server.inject({
      method: 'POST',
      url: '/api/sign-out',
      headers: { host: 'comptoir.test' },
    })
    expect(answer.json().error).toBe('other-origin')
  })

  it('is read as JSON only, and not beyond its size', async () => {
    const form = await teacher.ask('POST', '/sign-in', undefined, { 'content-type': 'text/plain' })
    expect(form.status).toBe(400)
    const large = await server.visitor().post('/sign-in', { login: 'camille', password: 'x'.repeat(20_000) })
    expect([large.status, large.body.error]).toEqual([413, 'too-large'])
  })
})

it('gives cookies that no script, no other site and no later visit can use', async () => {
  await openClass(server, teacher)
  const answer = await server.server.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { host: 'comptoir.test', origin: 'http://comptoir.test' },
    payload: { login: 'camille', password: 'un mot de passe' },
  })
  expect(answer.cookies).toEqual([
    expect.objectContaining({ name: 'comptoir', httpOnly: true, sameSite: 'Strict', path: '/' }),
  ])
  expect(answer.cookies[0]).not.toHaveProperty('expires')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
})

it('answers what it does not know in JSON, in French, and the pages as before', async () => {
  const { status, body } = await server.visitor().get('/nothing')
  expect([status, body]).toEqual([404, { error: 'unknown', message: 'Introuvable.' }])
  expect((await server.server.inject({ url: '/' })).statusCode).toBe(200)
})
