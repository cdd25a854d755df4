import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ItemReport } from '../../../src/classroom/items/types.ts'
import { type ClassServer, classServer, openClass, type Visitor } from '../../support/class-server.ts'
import { assign, sit } from '../../support/copies.ts'

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

/** Some copies wait for the next asking on a machine that is busy. */
async function itemsOf(path: string): Promise<ItemReport> {
  for (let asked = 0; asked < 20; asked += 1) {
    const { body } = await teacher.get(`/${path}/items`)
    if (body.pending === 0) return body
  }
  throw new Error('still pending')
}

it('tells from ten copies on what they say of their scenario, by decision and by critère', async () => {
  const { classroom, student, neighbour } = await openClass(server, teacher)
  const assignment = await assign(teacher, classroom.id)
  for (let copy = 0; copy < 9; copy += 1)
    await sit(copy % 2 ? student : neighbour, assignment, { last: copy % 3 === 0 })
  const before = await itemsOf(`assignments/${assignment}`)
  expect(before).toEqual({
    ...{ needed: 10, scenarios: [], pending: 0 },
    tooFew: [{ scenario: 'velo-electrique', year: 'premiere', copies: 9 }],
  })
  await sit(student, assignment)
  const [found] = (await itemsOf(`classes/${classroom.id}`)).scenarios
  expect(found).toMatchObject({ scenario: 'velo-electrique', year: 'premiere', copies: 10 })
  const [opening] = found!.decisions
  expect(opening!.n).toBe(10)
  expect(opening!.replies.reduce((sum, { count }) => sum + count, 0)).toBe(10)
  expect(opening!.replies[0]!.words).not.toBe('')
  for (const { difficulty, discrimination } of found!.criteria) {
    expect(difficulty).toBeGreaterThanOrEqual(0)
    expect(difficulty).toBeLessThanOrEqual(1)
    expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1)
  }
}, 30_000)
