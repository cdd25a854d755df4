import { get } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../../src/server/api/secrets.ts'
import { listen } from '../../../src/server/listen.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'

let postgres: TestPostgres
let server: ClassServer
let other: ClassServer

/** Two server processes' worth of server over one PostgreSQL. */
beforeAll(async () => {
  postgres = await startPostgres()
  const location = { kind: 'postgres', url: await postgres.database('live') } as const
  server = await classServer(location)
  other = await classServer(location)
}, 60_000)

afterAll(async () => {
  await server.close()
  await other.close()
  await postgres.stop()
})

/** Listens to a class as a browser does; gives what it heard so far, and how to leave. */
async function follow(port: number, path: string, { cookies }: Visitor) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  let heard = ''
  const request = get({ port, path: `/api${path}`, headers: { cookie } })
  const type = await new Promise((resolve) => {
    request.on('response', (answer) => {
      answer.on('data', (part: Buffer) => {
        heard += part.toString()
      })
      answer.on('error', () => undefined)
      resolve(answer.headers['content-type'])
    })
  })
  const events = () =>
    heard.split('\n').flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6))] : []))
  return { type, events, leave: () => request.destroy() }
}

it('carries what a student does on one server to who follows the class on the other, within a second', async () => {
  const teacher = await server.teacher()
  const { classroom, student, students } = await openClass(server, teacher)
  const port = await listen(other.server, '127.0.0.1', 0)
  const following = await follow(port, `/classes/${classroom.id}/events`, teacher)
  expect(following.type).toBe('text/event-stream; charset=utf-8')
  const run = newId()
  await student.post('/my/runs', { run, free: { scenario: 'velo-electrique', year: 'premiere' } })
  await student.post(`/runs/${run}/entries`, { from: 0, entries: [{ kind: 'advance', step: 'debut', atMs: 1 }] })
  await expect
    .poll(following.events, { timeout: 1000 })
    .toEqual([
      expect.objectContaining({ run, student: students[0].id, length: 0, finished: false }),
      expect.objectContaining({ run, length: 1 }),
    ])
  following.leave()
  expect([...server.reported, ...other.reported]).toEqual([])
})
