import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../../src/server/api/all-routes.ts'
import { newId } from '../../../src/server/api/secrets.ts'
import { guideScenario } from '../../support/author-guide.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'

/**
 * Every route as every role, as the wrong class, as nobody. A route that is not in the table fails.
 * Who is let through gets past the rule: what happens then is the business of the other tests.
 */
const ROLES = [
  'nobody',
  'student',
  'neighbour',
  'teacher',
  'other teacher',
  'other student',
  'evaluator',
  'assignment evaluator',
  'other evaluator',
] as const
type Role = (typeof ROLES)[number]

const anyone = ROLES
const students: readonly Role[] = ['student', 'neighbour', 'other student']
const teachers: readonly Role[] = ['teacher', 'other teacher']
const markers: readonly Role[] = ['teacher', 'evaluator', 'assignment evaluator']
const TABLE: Readonly<Record<string, readonly Role[]>> = {
  'GET /me': anyone,
  'POST /join': anyone,
  'POST /sign-in': anyone,
  'POST /accept': anyone,
  'POST /sign-out': anyone,
  'POST /teachers': teachers,
  'POST /me/password': teachers,
  'GET /my/assignments': students,
  'GET /my/runs': students,
  'POST /my/runs': students,
  'GET /runs/:run/moment': ['student'],
  'GET /runs/:run/past': ['student', 'teacher', 'evaluator', 'assignment evaluator'],
  'POST /runs/:run/entries': ['student'],
  'POST /runs/:run/moves': ['student'],
  'POST /runs/:run/finish': ['student'],
  'GET /classes': teachers,
  'POST /classes': teachers,
  'GET /classes/:classroom': ['teacher'],
  'PATCH /classes/:classroom': ['teacher'],
  'DELETE /classes/:classroom': ['teacher'],
  'POST /classes/:classroom/teachers': ['teacher'],
  'POST /classes/:classroom/students': ['teacher'],
  'POST /classes/:classroom/names': ['teacher'],
  'POST /students/:student/code': ['teacher'],
  'GET /students/:student/export': ['teacher'],
  'DELETE /students/:student': ['teacher'],
  'POST /classes/:classroom/assignments': ['teacher'],
  'PATCH /assignments/:assignment': ['teacher'],
  'DELETE /assignments/:assignment': ['teacher'],
  'GET /classes/:classroom/table': ['teacher', 'evaluator'],
  'GET /classes/:classroom/table.csv': ['teacher', 'evaluator'],
  'GET /assignments/:assignment/table': ['teacher', 'evaluator', 'assignment evaluator'],
  'GET /classes/:classroom/progress': ['teacher', 'evaluator'],
  'GET /my/progress': students,
  'GET /my/scenarios': students,
  'GET /classes/:classroom/scenarios': ['teacher'],
  'POST /classes/:classroom/scenarios': ['teacher'],
  'GET /scenarios/:scenario': ['teacher'],
  'PATCH /scenarios/:scenario': ['teacher'],
  'DELETE /scenarios/:scenario': ['teacher'],
  // Open to practice, and named by no assignment.
  'GET /scenarios/:scenario/:year': ['student', 'neighbour', 'teacher', 'evaluator'],
  'GET /classes/:classroom/events': ['teacher', 'evaluator'],
  // An evaluation, without its debrief: its own player does not read it.
  'GET /runs/:run': ['teacher', 'evaluator', 'assignment evaluator'],
  'GET /public-key': anyone,
  'GET /runs/:run/copy': ['teacher', 'evaluator', 'assignment evaluator'],
  'GET /classes/:classroom/copies': ['teacher', 'evaluator'],
  'GET /assignments/:assignment/copies': markers,
  'GET /runs/:run/export.xlsx': markers,
  'GET /assignments/:assignment/recapnotes.xlsx': markers,
  'GET /assignments/:assignment/recapnotes.csv': markers,
  'GET /assignments/:assignment/data.json': markers,
  'GET /assignments/data-schema.json': anyone,
  'GET /assignments/:assignment/xapi.json': markers,
  'GET /runs/:run/marking': markers,
  'POST /runs/:run/marking': markers,
  'POST /runs/:run/harmonisation': markers,
  'GET /assignments/:assignment/second-marking': markers,
  'POST /assignments/:assignment/second-marking': ['teacher'],
  'DELETE /assignments/:assignment/second-marking': ['teacher'],
  'GET /classes/:classroom/agreement': ['teacher', 'evaluator'],
  'GET /assignments/:assignment/agreement': markers,
  'GET /classes/:classroom/items': ['teacher', 'evaluator'],
  'GET /assignments/:assignment/items': markers,
  'POST /runs/:run/set-aside': ['teacher'],
  'POST /classes/:classroom/invitations': ['teacher'],
  'DELETE /invitations/:invitation': ['teacher'],
}

let server: ClassServer
let ids: Readonly<Record<string, string>>
const visitors = new Map<Role, Visitor>()

beforeAll(async () => {
  server = await classServer()
  const teacher = await server.teacher('camille')
  const other = await server.teacher('dominique')
  const mine = await openClass(server, teacher)
  const elsewhere = await openClass(server, other)
  const asked = {
    scenario: 'velo-electrique',
    year: 'premiere',
    mode: 'evaluation',
    target: { to: 'class' },
    opensAt: null,
    closesAt: null,
    attempts: null,
  }
  const made = (await teacher.post(`/classes/${mine.classroom.id}/assignments`, asked)).body.assignment
  const brought = { fileName: 'lampe.yaml', text: guideScenario('premiere') }
  const own = (await teacher.post(`/classes/${mine.classroom.id}/scenarios`, brought)).body.scenario
  await teacher.patch(`/scenarios/${own.id}`, { practice: true })
  const run = newId()
  expect((await mine.student.post('/my/runs', { run, assignment: made.id })).status).toBe(200)
  const evaluator = async (from: Visitor, classroom: string, assignment: string | null) => {
    const expiresAt = '2026-12-01T00:00:00.000Z'
    const { body } = await from.post(`/classes/${classroom}/invitations`, { label: 'Jury', assignment, expiresAt })
    const one = server.visitor()
    await one.post('/accept', { invitation: body.token })
    return { one, id: body.invitation.id as string }
  }
  const invited = await evaluator(teacher, mine.classroom.id, null)
  visitors.set('nobody', server.visitor())
  visitors.set('student', mine.student)
  visitors.set('neighbour', mine.neighbour)
  visitors.set('teacher', teacher)
  visitors.set('other teacher', other)
  visitors.set('other student', elsewhere.student)
  visitors.set('evaluator', invited.one)
  visitors.set('assignment evaluator', (await evaluator(teacher, mine.classroom.id, made.id)).one)
  visitors.set('other evaluator', (await evaluator(other, elsewhere.classroom.id, null)).one)
  ids = {
    ...{ classroom: mine.classroom.id, student: mine.students[0].id, assignment: made.id, run },
    ...{ invitation: invited.id, scenario: own.id, year: 'premiere' },
  }
})

afterAll(async () => {
  await server.close()
})

it('has every route in its table', () => {
  expect(allRoutes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(TABLE).sort())
})

/** Without a body whoever gets past the rule is refused for the body, or not at all; deletions stop at an unknown cookie. */
const refusedByTheRule = (status: number, error: unknown) =>
  status === 401 || (status === 403 && error === 'not-allowed')

describe.each(Object.entries(TABLE))('%s', (name, allowed) => {
  const [method = '', path = ''] = name.split(' ')
  const others = ROLES.filter((role) => !allowed.includes(role))

  it.runIf(others.length > 0)('is refused to the others', async () => {
    for (const role of others) {
      const { status, body } = await visitors.get(role)!.ask(method as 'GET', filled(path))
      expect([role, refusedByTheRule(status, body?.error)]).toEqual([role, true])
      expect(status).toBe(role === 'nobody' ? 401 : 403)
    }
  })

  // What erases, closes a session or never ends is tried where it belongs.
  it.runIf(method !== 'DELETE' && !path.endsWith('/events') && path !== '/sign-out')(
    'lets its own through',
    async () => {
      for (const role of allowed) {
        const { status, body } = await visitors.get(role)!.ask(method as 'GET', filled(path))
        expect([role, refusedByTheRule(status, body?.error)]).toEqual([role, false])
        expect(status).toBeLessThan(500)
      }
    },
  )
})

it('tells nobody whether something exists, and a person of the house that it does not', async () => {
  expect((await server.visitor().get(`/runs/${newId()}`)).status).toBe(401)
  expect((await visitors.get('teacher')!.get(`/runs/${newId()}`)).status).toBe(404)
  expect(server.reported).toEqual([])
})

function filled(path: string): string {
  return path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '')
}
