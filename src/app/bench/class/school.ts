import type { AssignmentMode } from '../../../classroom/types.ts'
import type { Client } from './client.ts'

const CLASS_SIZE = 35
const SCENARIO = 'velo-electrique'

/** A student with the codes in hand, and what to play. */
export interface Enrolled {
  readonly classCode: string
  readonly personalCode: string
  readonly assignment: string
  readonly mode: AssignmentMode
}

/** Makes classes for that many students, every other one under evaluation; resolves with the students and the classes. */
export async function enrol(
  teacher: Client,
  count: number,
): Promise<{ readonly students: readonly Enrolled[]; readonly classrooms: readonly string[] }> {
  const students: Enrolled[] = []
  const classrooms: string[] = []
  while (students.length < count) {
    const size = Math.min(CLASS_SIZE, count - students.length)
    const opening = { name: `Classe ${classrooms.length + 1}`, year: 'premiere', speciality: 'MCV-A' }
    const { classroom } = await made<{ classroom: { id: string; code: string } }>(teacher, '/classes', opening)
    const aliases = Array.from({ length: size }, (_, rank) => ({ alias: `Robot ${rank + 1}` }))
    const path = `/classes/${classroom.id}`
    const added = await made<{ students: { code: string }[] }>(teacher, `${path}/students`, { students: aliases })
    const works = [await assign(teacher, path, 'training'), await assign(teacher, path, 'evaluation')] as const
    const entries = added.students.map(({ code }, rank) => {
      const work = works[rank % 2 === 0 ? 0 : 1]
      return { classCode: classroom.code, personalCode: code, ...work }
    })
    students.push(...entries)
    classrooms.push(classroom.id)
  }
  return { students, classrooms }
}

async function assign(teacher: Client, path: string, mode: AssignmentMode) {
  const dates = { opensAt: null, closesAt: null, attempts: null }
  const asked = { scenario: SCENARIO, year: 'premiere', mode, target: { to: 'class' }, ...dates }
  const { assignment } = await made<{ assignment: { id: string } }>(teacher, `${path}/assignments`, asked)
  return { assignment: assignment.id, mode }
}

/** The answer to what is bound to be allowed. */
export async function made<T>(client: Client, path: string, body: object): Promise<T> {
  const answer = await client.ask('POST', path, body)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as T
}
