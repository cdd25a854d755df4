import { z } from 'zod'
import { defaultPurge, purgeProblem } from '../../../classroom/purge.ts'
import type { Classroom } from '../../../classroom/types.ts'
import { AlreadyTaken } from '../../../storage/class-contract.ts'
import { dayOf } from '../../../storage/day-of.ts'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { newClassCode, newId } from '../secrets.ts'
import type { ClassServices } from '../services.ts'
import { specialityId, yearId } from '../shapes.ts'

const name = z.string().trim().min(1).max(60)
const day = z.iso.date()
const opening = z.object({
  name,
  year: yearId,
  speciality: specialityId.nullable(),
  freePractice: z.boolean().default(true),
  purgeOn: day.optional(),
})
const change = z.object({ name, freePractice: z.boolean(), purgeOn: day, keepNames: z.boolean() }).partial()
const sharing = z.object({ login: z.string().trim().min(1).max(100) })

export const classroomRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/classes',
    rule: { does: 'open-a-class' },
    handle: async ({ actor }, { classes }) => ({
      classrooms: actor.role === 'teacher' ? await classes.classroomsOf(actor.teacher) : [],
    }),
  },
  withBody({ method: 'POST', path: '/classes', rule: { does: 'open-a-class' }, body: opening, handle: open }),
  {
    method: 'GET',
    path: '/classes/:classroom',
    rule: { does: 'run-a-class', of: 'classroom' },
    handle: ({ found }, services) => whole(found.classroom ?? '', services),
  },
  withBody({
    method: 'PATCH',
    path: '/classes/:classroom',
    rule: { does: 'run-a-class', of: 'classroom' },
    body: change,
    handle: async ({ found, body }, services) => {
      const id = found.classroom ?? ''
      const { name, freePractice, purgeOn, keepNames } = body
      if (purgeOn !== undefined) checkPurge(purgeOn, services.now())
      await services.classes.changeClassroom(id, {
        ...(name === undefined ? {} : { name }),
        ...(freePractice === undefined ? {} : { freePractice }),
        ...(purgeOn === undefined ? {} : { purgeOn }),
        ...(keepNames === undefined ? {} : { keepNames }),
      })
      return whole(id, services)
    },
  }),
  {
    method: 'DELETE',
    path: '/classes/:classroom',
    rule: { does: 'run-a-class', of: 'classroom' },
    handle: ({ found }, { classes }) => classes.removeClassroom(found.classroom ?? ''),
  },
  withBody({
    method: 'POST',
    path: '/classes/:classroom/teachers',
    rule: { does: 'run-a-class', of: 'classroom' },
    body: sharing,
    handle: async ({ found, body }, { classes }) => {
      const teacher = known(await classes.teacherByLogin(body.login))
      await classes.shareClassroom(found.classroom ?? '', teacher.id)
    },
  }),
]

async function whole(id: string, { classes }: ClassServices): Promise<object> {
  const [classroom, students, assignments, invitations, names] = await Promise.all([
    classes.classroom(id),
    classes.studentsOf(id),
    classes.assignmentsOf(id),
    classes.invitationsOf(id),
    classes.namesOf(id),
  ])
  return { classroom: known(classroom), students, names: Object.fromEntries(names), assignments, invitations }
}

async function open({ actor, body }: Asked<z.infer<typeof opening>>, { classes, now }: ClassServices): Promise<object> {
  if (actor.role !== 'teacher') throw new Refusal('not-allowed')
  const purgeOn = body.purgeOn ?? defaultPurge(dayOf(now()))
  checkPurge(purgeOn, now())
  const speciality = body.year === 'seconde' ? null : body.speciality
  const drawn = { ...body, speciality, purgeOn, id: newId(), demonstration: false, keepNames: false }
  // One code in a million may be taken: another is drawn.
  for (let tries = 0; tries < 5; tries += 1) {
    const classroom: Classroom = { ...drawn, code: newClassCode() }
    try {
      await classes.addClassroom(classroom, actor.teacher)
      return { classroom }
    } catch (error) {
      if (!(error instanceof AlreadyTaken)) throw error
    }
  }
  throw new Refusal('already-taken')
}

/** Nothing of a student is kept for longer than a school year. */
function checkPurge(purgeOn: string, now: Date): void {
  if (purgeProblem(purgeOn, dayOf(now)) !== null) throw new Refusal('purge-date')
}
