import { z } from 'zod'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { newId, newPassword, passwordHash } from '../secrets.ts'
import type { ClassServices } from '../services.ts'
import { openSession } from '../session-cookie.ts'
import { withPassword } from '../teacher-password.ts'

/** Long rather than complicated: what is asked of signs makes people write them down. */
const SHORTEST = 12

const adding = z.object({ login: z.string().trim().min(2).max(60) })
const changing = z.object({ current: z.string().min(1).max(200), next: z.string().min(SHORTEST).max(200) })

export const teacherRoutes: readonly Route[] = [
  withBody({ method: 'POST', path: '/teachers', rule: { does: 'keep-an-account' }, body: adding, handle: add }),
  withBody({ method: 'POST', path: '/me/password', rule: { does: 'keep-an-account' }, body: changing, handle: change }),
]

/** An account for a colleague. Its first password is in this answer and nowhere else. */
async function add({ body }: Asked<z.infer<typeof adding>>, { classes }: ClassServices): Promise<object> {
  const password = newPassword()
  await classes.addTeacher({ id: newId(), login: body.login }, await passwordHash(password))
  return { login: body.login, password }
}

/** Whoever came in by the old password is out, on every machine but this one. */
async function change(asked: Asked<z.infer<typeof changing>>, services: ClassServices): Promise<object> {
  const { actor, body } = asked
  const { classes } = services
  if (actor.role !== 'teacher') throw new Refusal('not-allowed')
  const { login } = known(await classes.teacher(actor.teacher))
  return withPassword({ login, password: body.current }, services, async ({ id }) => {
    await classes.setPassword(id, await passwordHash(body.next))
    await openSession(services, asked, { role: 'teacher', subject: id })
    return { role: 'teacher', classrooms: await classes.classroomsOf(id) }
  })
}
