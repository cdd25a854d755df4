import { z } from 'zod'
import { PERSONAL_CODE_LENGTH } from '../../../classroom/codes.ts'
import type { Student } from '../../../classroom/types.ts'
import type { NewStudent } from '../../../storage/class-contract.ts'
import { known } from '../known.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { codeHash, newCodes, newId } from '../secrets.ts'
import type { ClassServices } from '../services.ts'

/** An alias, never a name: the table of who is who stays with the teacher. */
const alias = z.string().trim().min(1).max(60)
const adding = z.object({
  students: z
    .array(z.object({ alias, group: z.string().trim().min(1).max(20).nullable().default(null) }))
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
  const first = (await classes.studentsOf(classroom)).reduce((rank, one) => Math.max(rank, one.rank + 1), 0)
  const codes = newCodes(body.students.length, PERSONAL_CODE_LENGTH)
  const students = body.students.map((one, index): Student => ({ ...one, id: newId(), classroom, rank: first + index }))
  const kept: NewStudent[] = []
  for (const [index, student] of students.entries())
    kept.push({ ...student, codeHash: await codeHash(classroom, codes[index] ?? '') })
  await classes.addStudents(kept)
  return { students: students.map((student, index) => ({ ...student, code: codes[index] })) }
}

async function renew({ found }: Asked, { classes }: ClassServices): Promise<object> {
  const student = known(found.student)
  const [code = ''] = newCodes(1, PERSONAL_CODE_LENGTH)
  await classes.setCode(student.id, await codeHash(student.classroom, code))
  return { code }
}

/** Everything that is kept of one student. */
async function exported({ found }: Asked, { classes, runs }: ClassServices): Promise<object> {
  const student = known(found.student)
  const attempts = await classes.attemptsOfStudent(student.id)
  const plays = await Promise.all(
    attempts.map(async (attempt) => ({ ...attempt, transcript: (await runs.load(attempt.run))?.transcript ?? null })),
  )
  return { student, plays }
}
