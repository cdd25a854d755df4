import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WRONG_CODE_EVERY_MS, WRONG_CODES_AT_ONCE, WRONG_CODES_PER_HOUR } from '../../../src/classroom/codes.ts'
import { countedAddress } from '../../../src/server/api/code-tries.ts'
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

  it('comes in with all the others behind one address, though each has slipped twice', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const room = server.visitor('192.0.2.1')
    const slips = Array.from({ length: 70 }, () =>
      room.post('/join', { classCode: classroom.code, personalCode: 'CCCCCCCC' }),
    )
    expect((await Promise.all(slips)).every(({ body }) => body.error === 'wrong-code')).toBe(true)
    for (let again = 0; again < 60; again += 1) {
      const right = { classCode: classroom.code, personalCode: students[again % 2].code }
      expect((await room.post('/join', right)).status).toBe(200)
    }
  })

  it('waits a little where codes are tried at random, all at once; elsewhere the class stays open', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const wrong = { classCode: classroom.code, personalCode: 'CCCCCCCC' }
    const right = { ...wrong, personalCode: students[0].code }
    const prank = server.visitor('2001:db8:1:2::7')
    const tries = await Promise.all(Array.from({ length: WRONG_CODES_AT_ONCE + 5 }, () => prank.post('/join', wrong)))
    expect(tries.filter(({ status }) => status === 403)).toHaveLength(WRONG_CODES_AT_ONCE)
    expect(tries.at(-1)?.body).toMatchObject({ error: 'too-many-codes', waitMs: WRONG_CODE_EVERY_MS })
    // Another address of the same network is the same place; another network is not.
    expect((await server.visitor('2001:db8:1:2:9::1').post('/join', right)).status).toBe(429)
    expect((await server.visitor('2001:db8:1:3::7').post('/join', right)).status).toBe(200)
    const other = await openClass(server, teacher)
    const theirs = { classCode: other.classroom.code, personalCode: other.students[0].code }
    expect((await prank.post('/join', theirs)).status).toBe(200)
    later(WRONG_CODE_EVERY_MS)
    expect((await prank.post('/join', wrong)).body.error).toBe('wrong-code')
    expect((await prank.post('/join', right)).body).toMatchObject({ waitMs: WRONG_CODE_EVERY_MS })
    later(WRONG_CODE_EVERY_MS)
    expect((await prank.post('/join', right)).status).toBe(200)
  })

  it('waits for the next hour when many machines try together, even with the right code', async () => {
    const { classroom, students } = await openClass(server, teacher)
    const hour = server.clock.now.toISOString().slice(0, 13)
    for (let count = 1; count < WRONG_CODES_PER_HOUR; count += 1)
      await server.services.classes.countWrongCode(classroom.id, hour)
    const right = { classCode: classroom.code, personalCode: students[0].code }
    expect((await server.visitor().post('/join', right)).status).toBe(200)
    await server.visitor().post('/join', { ...right, personalCode: 'CCCCCCCC' })
    later(600_000)
    expect((await server.visitor('192.0.2.9').post('/join', right)).body).toMatchObject({
      error: 'too-many-codes',
      waitMs: 3_000_000,
    })
    later(3_000_000)
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

  it('changes the password with the one there was, and everybody else who came in by it is out', async () => {
    const elsewhere = server.visitor()
    await elsewhere.post('/sign-in', { login: 'camille', password: 'un mot de passe' })
    const next = 'une phrase assez longue'
    const change = (current: string, wanted = next) => teacher.post('/me/password', { current, next: wanted })
    expect((await change('faux')).body.error).toBe('wrong-password')
    expect((await change('un mot de passe', 'trop court')).body).toMatchObject({ error: 'bad-request', at: ['next'] })
    expect((await change('un mot de passe')).status).toBe(200)
    expect((await teacher.get('/classes')).status).toBe(200)
    expect((await elsewhere.get('/classes')).status).toBe(401)
    const old = { login: 'camille', password: 'un mot de passe' }
    expect((await elsewhere.post('/sign-in', old)).body.error).toBe('wrong-password')
    expect((await elsewhere.post('/sign-in', { ...old, password: next })).status).toBe(200)
    for (let tries = 0; tries < 5; tries += 1) await change('faux')
    expect((await change(next)).body.error).toBe('locked-out')
  })

  it('makes an account for a colleague, whose first password is told once', async () => {
    const { login, password } = (await teacher.post('/teachers', { login: ' dominique ' })).body
    const colleague = server.visitor()
    expect((await colleague.post('/sign-in', { login, password })).body).toEqual({ role: 'teacher', classrooms: [] })
    const { classroom } = await openClass(server, teacher)
    expect((await colleague.get(`/classes/${classroom.id}`)).status).toBe(403)
    await teacher.post(`/classes/${classroom.id}/teachers`, { login })
    expect((await colleague.get(`/classes/${classroom.id}`)).status).toBe(200)
    expect((await teacher.post('/teachers', { login })).body.error).toBe('already-taken')
    expect((await colleague.post('/me/password', { current: password, next: 'x'.repeat(12) })).status).toBe(200)
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

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001::6', '2001:db8:1:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('counts %s as %s', (ip, counted) => {
  expect(countedAddress(ip)).toBe(counted)
})
