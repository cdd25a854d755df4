import { z } from 'zod'
import { PERSONAL_CODE_LENGTH } from '../../../classroom/codes.ts'
import type { Student } from '../../../classroom/types.ts'
import type { NewStudent } from '../../../storage/class-contract.ts'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { codeHash, newCodes, newId } from '../secrets.ts'
import type { ClassServices } from '../services.ts'
import { ownId } from '../shapes.ts'

/** The table of who is who stays with the teacher, unless the class keeps names. */
const alias = z.string().trim().min(1).max(60)
const name = z.string().trim().min(1).max(100).nullable()
const adding = z.object({
  students: z
    .array(
      z.object({ alias, group: z.string().trim().min(1).max(20).nullable().default(null), name: name.default(null) }),
    )
    .min(1)
    .max(200),
})

const naming = z.object({
  names: z
    .array(z.object({ student: ownId, name }))
    .min(1)
    .max(200),
})

export const studentRoutes: readonly Route[] = [
  withBody({
    method: 'POST',
    path: '/classes/:classroom/students',
    rule: { does: 'run-a-class', of: 'classroom' },
    bodyLimit: 65_536,
    body: adding,
    handle: add,
  }),
  withBody({
    method: 'POST',
    path: '/classes/:classroom/names',
    rule: { does: 'run-a-class', of: 'classroom' },
    bodyLimit: 65_536,
    body: naming,
    handle: async ({ found, body }, { classes }) => {
      const classroom = found.classroom ?? ''
      await checkNames(classroom, classes)
      await classes.setNames(classroom, new Map(body.names.map(({ student, name }) => [student, name])))
    },
  }),
  { method: 'POST', path: '/students/:student/code', rule: { does: 'run-a-class', of: 'student' }, handle: renew },
  { method: 'GET', path: '/students/:student/export', rule: { does: 'run-a-class', of: 'student' }, handle: exported },
  {
    method: 'DELETE',
    path: '/students/:student',
    rule: { does: 'run-a-class', of: 'student' },
    handle: ({ found }, { classes }) => classes.removeStudent(known(found.student).id),
  },
]

/** Adds students at the end of the list. Their codes are in this answer and nowhere else: only hashes are kept. */
async function add({ found, body }: Asked<z.infer<typeof adding>>, { classes }: ClassServices): Promise<object> {
  const classroom = found.classroom ?? ''
  if (body.students.some(({ name }) => name !== null)) await checkNames(classroom, classes)
  const first = (await classes.studentsOf(classroom)).reduce((rank, one) => Math.max(rank, one.rank + 1), 0)
  const codes = newCodes(body.students.length, PERSONAL_CODE_LENGTH)
  const students = body.students.map(
    ({ alias, group }, index): Student => ({ alias, group, id: newId(), classroom, rank: first + index }),
  )
  const kept: NewStudent[] = []
  for (const [index, student] of students.entries())
    kept.push({ ...student, codeHash: await codeHash(classroom, codes[index] ?? '') })
  await classes.addStudents(kept)
  const names = students.map(({ id }, index) => [id, body.students[index]?.name ?? null] as const)
  await classes.setNames(classroom, new Map(names.filter(([, name]) => name !== null)))
  return { students: students.map((student, index) => ({ ...student, code: codes[index] })) }
}

async function renew({ found }: Asked, { classes }: ClassServices): Promise<object> {
  const student = known(found.student)
  const [code = ''] = newCodes(1, PERSONAL_CODE_LENGTH)
  await classes.setCode(student.id, await codeHash(student.classroom, code))
  return { code }
}

/** A name that is sent where none is kept is refused, so that nobody believes it is there. */
async function checkNames(classroom: string, classes: ClassServices['classes']): Promise<void> {
  if (!known(await classes.classroom(classroom)).keepNames) throw new Refusal('names-not-kept')
}

/** Everything that is kept of one student. */
async function exported({ found }: Asked, { classes, runs }: ClassServices): Promise<object> {
  const student = known(found.student)
  const attempts = await classes.attemptsOfStudent(student.id)
  const plays = await Promise.all(
    attempts.map(async (attempt) => ({
      ...attempt,
      transcript: (await runs.load(attempt.run))?.transcript ?? null,
      review: await classes.review(attempt.run),
      reviewLog: await classes.reviewLog(attempt.run),
    })),
  )
  const name = (await classes.namesOf(student.classroom)).get(student.id) ?? null
  return { student, name, plays }
}
