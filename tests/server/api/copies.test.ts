import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCopy } from '../../../src/classroom/copy/check-copy.ts'
import { newId } from '../../../src/server/api/secrets.ts'
import { readCopy } from '../../../src/transcript/copy/read-copy.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'

let server: ClassServer
let teacher: Visitor
let student: Visitor
let run: string

beforeAll(async () => {
  server = await classServer()
  teacher = await server.teacher()
  const opened = await openClass(server, teacher, { freePractice: true })
  student = opened.student
  run = newId()
  await teacher.patch(`/classes/${opened.classroom.id}`, { freePractice: true })
  const begun = await student.post('/my/runs', { run, free: { scenario: 'velo-electrique', year: 'premiere' } })
  expect(begun.status).toBe(200)
})

afterAll(() => server.close())

describe('the copy of a run', () => {
  it('is a file signed by the server, which anyone can check with its public key', async () => {
    const { publicKey, algorithm } = (await server.visitor().get('/public-key')).body
    expect([algorithm, publicKey]).toEqual(['ed25519', expect.stringMatching(/^[0-9a-f]{64}$/)])
    const { text, status } = await teacher.get(`/runs/${run}/copy`)
    expect(status).toBe(200)
    const read = readCopy(text)
    expect(read).toMatchObject({
      sealed: true,
      breaches: [],
      signer: { publicKey, signedAt: '2026-11-02T08:00:00.000Z' },
    })
    const { transcript, sheet } = (await teacher.get(`/runs/${run}`)).body
    expect(read.transcript).toEqual(transcript)
    expect(checkCopy(read, { sheet, changed: false }, [publicKey])).toMatchObject({
      state: 'intact',
      signature: 'trusted',
    })
    expect(
      checkCopy(readCopy(text.replace('"premiere"', '"terminale"')), { sheet, changed: false }, [publicKey]),
    ).toMatchObject({
      state: 'altered',
      signature: 'wrong',
    })
  })

  it('is offered as a download, to its own player too', async () => {
    const answer = await server.server.inject({
      url: `/api/runs/${run}/copy`,
      cookies: Object.fromEntries(student.cookies),
      headers: { host: 'comptoir.test' },
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="velo-electrique-premiere-2026-11-02.comptoir.json"',
    )
  })

  it('holds no name, no alias and no code', async () => {
    expect((await teacher.get(`/runs/${run}/copy`)).text).not.toMatch(/Loutre|Héron|MCV"|camille/)
  })

  it('is signed by the same key after a restart, and by another key in another database', async () => {
    const { publicKey } = (await server.visitor().get('/public-key')).body
    const other = await classServer()
    expect((await other.visitor().get('/public-key')).body.publicKey).not.toBe(publicKey)
    await other.close()
    expect((await server.visitor().get('/public-key')).body.publicKey).toBe(publicKey)
    expect(await server.services.classes.secret()).toBe(server.services.secret)
  })
})
