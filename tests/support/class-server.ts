import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shippedShelf } from '../../src/app/classes/shipped-shelf.ts'
import { classShelf } from '../../src/server/api/scenarios/class-shelf.ts'
import { newId, passwordHash } from '../../src/server/api/secrets.ts'
import type { ClassServices } from '../../src/server/api/services.ts'
import { createServer } from '../../src/server/create-server.ts'
import {
  type DatabaseLocation,
  databaseClassStore,
  databaseLiveEvents,
  databaseRunStore,
  openDatabase,
} from '../../src/storage/database/index.ts'
import { smallSite } from './small-site.ts'

export type ClassServer = Awaited<ReturnType<typeof classServer>>
export type Visitor = ReturnType<ClassServer['visitor']>

interface Answer {
  readonly status: number
  /** What JSON gives; tests know what they asked for. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer of any route
  readonly body: any
  readonly text: string
}

/**
 * A whole class server over a database of its own, asked without a network. Its clock is set by the test. It serves a page
 * and no more, unless it is given a built site.
 */
export async function classServer(at?: DatabaseLocation, siteFolder?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-class-server-'))
  const location = at ?? { kind: 'sqlite', file: join(folder, 'comptoir.sqlite') }
  const site = smallSite()
  const database = await openDatabase(location)
  const classes = databaseClassStore(database)
  const clock = { now: new Date('2026-11-02T08:00:00.000Z') }
  const reported: unknown[] = []
  const services: ClassServices = {
    classes,
    runs: databaseRunStore(database),
    events: await databaseLiveEvents(location),
    scenarios: classShelf(shippedShelf(), classes),
    secret: await classes.secret(),
    now: () => clock.now,
    report: (error) => reported.push(error),
  }
  const server = await createServer({ siteFolder: siteFolder ?? site.folder, classes: services })
  return {
    server,
    services,
    clock,
    reported,
    /** From that address. */
    visitor: (address?: string) => visitor(server, address),
    async teacher(login = 'camille') {
      const id = newId()
      await classes.addTeacher({ id, login }, await passwordHash('un mot de passe'))
      const one = visitor(server)
      await one.post('/sign-in', { login, password: 'un mot de passe' })
      return one
    },
    async close() {
      await server.close()
      await services.events.close()
      await database.close()
      site.remove()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Somebody with a browser: cookies are kept, and the origin is told. */
function visitor(server: Awaited<ReturnType<typeof createServer>>, remoteAddress = '127.0.0.1') {
  const cookies = new Map<string, string>()
  const ask = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
    headers = {},
  ): Promise<Answer> => {
    const answer = await server.inject({
      method,
      remoteAddress,
      url: `/api${path}`,
      cookies: Object.fromEntries(cookies),
      headers: { host: 'comptoir.test', ...(method === 'GET' ? {} : { origin: 'http://comptoir.test' }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    const isJson = String(answer.headers['content-type']).startsWith('application/json')
    return { status: answer.statusCode, body: isJson ? answer.json() : undefined, text: answer.payload }
  }
  return {
    cookies,
    ask,
    get: (path: string) => ask('GET', path),
    post: (path: string, payload?: object) => ask('POST', path, payload),
    patch: (path: string, payload: object) => ask('PATCH', path, payload),
    delete: (path: string) => ask('DELETE', path),
  }
}

/** A class of that year with two students inside, and the code of each. */
export async function openClass(server: ClassServer, teacher: Visitor, change: object = {}) {
  const opened = await teacher.post('/classes', { name: '1re MCV', year: 'premiere', speciality: 'MCV-A', ...change })
  const { classroom } = opened.body
  const added = await teacher.post(`/classes/${classroom.id}/students`, {
    students: [
      { alias: 'Loutre turquoise', group: 'A' },
      { alias: 'Héron gris', group: 'B' },
    ],
  })
  const [first, second] = added.body.students
  const enter = async (personalCode: string) => {
    const one = server.visitor()
    await one.post('/join', { classCode: classroom.code, personalCode })
    return one
  }
  return {
    classroom,
    students: [first, second],
    enter,
    student: await enter(first.code),
    neighbour: await enter(second.code),
  }
}
