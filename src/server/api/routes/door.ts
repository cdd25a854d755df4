import { z } from 'zod'
import { CLASS_CODE_LENGTH, PERSONAL_CODE_LENGTH, readCode, WRONG_CODES_PER_HOUR } from '../../../classroom/codes.ts'
import type { Actor } from '../../../classroom/roles.ts'
import type { Student } from '../../../classroom/types.ts'
import { inTurn } from '../../../storage/in-turn.ts'
import { codeTries, countedAddress } from '../code-tries.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { codeHash, tokenHash } from '../secrets.ts'
import type { ClassServices } from '../services.ts'
import { closeSession, openSession } from '../session-cookie.ts'
import { withPassword } from '../teacher-password.ts'

const joining = z.object({ classCode: z.string().max(40), personalCode: z.string().max(40) })
const signingIn = z.object({ login: z.string().trim().min(1).max(100), password: z.string().min(1).max(200) })
const accepting = z.object({ invitation: z.string().min(20).max(100) })

export const doorRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me',
    rule: { does: 'pass-the-door' },
    handle: async ({ actor }, services) => me(actor, services),
  },
  withBody({ method: 'POST', path: '/join', rule: { does: 'pass-the-door' }, body: joining, handle: join }),
  withBody({ method: 'POST', path: '/sign-in', rule: { does: 'pass-the-door' }, body: signingIn, handle: signIn }),
  withBody({ method: 'POST', path: '/accept', rule: { does: 'pass-the-door' }, body: accepting, handle: accept }),
  {
    method: 'POST',
    path: '/sign-out',
    rule: { does: 'pass-the-door' },
    handle: async (asked, services) => {
      await closeSession(services, asked)
      return { role: 'nobody' }
    },
  },
]

/** Who one is, with the words a page shows. */
async function me(actor: Actor, { classes }: ClassServices): Promise<object> {
  if (actor.role === 'student') {
    const [student, classroom] = await Promise.all([classes.student(actor.student), classes.classroom(actor.classroom)])
    return { role: actor.role, student, classroom }
  }
  if (actor.role === 'teacher') return { role: actor.role, classrooms: await classes.classroomsOf(actor.teacher) }
  if (actor.role === 'nobody') return actor
  return { role: actor.role, assignment: actor.assignment, classroom: await classes.classroom(actor.classroom) }
}

/** Codes of a class are looked at in turn, so that tries sent together are counted too. */
const oneClass = inTurn()

async function join(asked: Asked<z.infer<typeof joining>>, services: ClassServices): Promise<object> {
  const { classes } = services
  const classCode = readCode(asked.body.classCode, CLASS_CODE_LENGTH)
  const classroom = classCode === null ? undefined : await classes.classroomByCode(classCode)
  if (classroom === undefined) throw new Refusal('wrong-code')
  const student = await guarded(classroom.id, asked, services)
  await openSession(services, asked, { role: 'student', subject: student.id })
  return { role: 'student', student, classroom }
}

/** Wrong codes are counted where they come from first: a prank at one place does not close the class to another. */
const tries = codeTries()

async function guarded(
  classroom: string,
  { body, request }: Asked<z.infer<typeof joining>>,
  services: ClassServices,
): Promise<Student> {
  const code = readCode(body.personalCode, PERSONAL_CODE_LENGTH)
  // What cannot be a code guesses nothing: a slip of the finger is not counted.
  if (code === null) throw new Refusal('wrong-code')
  const key = `${classroom} ${countedAddress(request.ip)}`
  const { waitMs } = tries.take(key, services.now())
  if (waitMs > 0) throw new Refusal('too-many-codes', { waitMs })
  const student = await oneClass(classroom, () => studentOf(classroom, code, services))
  tries.giveBack(key, services.now())
  return student
}

async function studentOf(classroom: string, code: string, { classes, now }: ClassServices): Promise<Student> {
  const hour = now().toISOString().slice(0, 13)
  if ((await classes.wrongCodes(classroom, hour)) >= WRONG_CODES_PER_HOUR)
    throw new Refusal('too-many-codes', { waitMs: untilNextHour(now()) })
  const student = await classes.studentByCode(classroom, await codeHash(classroom, code))
  if (student !== undefined) return student
  await classes.countWrongCode(classroom, hour)
  throw new Refusal('wrong-code')
}

function untilNextHour(now: Date): number {
  return 3_600_000 - (now.getTime() % 3_600_000)
}

function signIn(asked: Asked<z.infer<typeof signingIn>>, services: ClassServices): Promise<object> {
  return withPassword(asked.body, services, async ({ id }) => {
    await openSession(services, asked, { role: 'teacher', subject: id })
    return { role: 'teacher', classrooms: await services.classes.classroomsOf(id) }
  })
}

async function accept(asked: Asked<z.infer<typeof accepting>>, services: ClassServices): Promise<object> {
  const { classes, now } = services
  const invitation = await classes.invitationByToken(tokenHash(asked.body.invitation))
  if (invitation === undefined || invitation.expiresAt <= now().toISOString()) throw new Refusal('wrong-invitation')
  await openSession(services, asked, { role: 'evaluator', subject: invitation.id })
  const { assignment, classroom } = invitation
  return { role: 'evaluator', assignment, classroom: await classes.classroom(classroom) }
}
