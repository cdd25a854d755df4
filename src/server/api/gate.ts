import type { FastifyRequest } from 'fastify'
import { type Action, type Actor, may } from '../../classroom/roles.ts'
import { known } from './known.ts'
import { lookUp, runSeen } from './look-up.ts'
import { Refusal } from './refusal.ts'
import type { Found, Rule } from './route.ts'
import { tokenHash } from './secrets.ts'
import type { ClassServices } from './services.ts'
import { tokenOf } from './session-cookie.ts'

const NOBODY: Actor = { role: 'nobody' }

/** Who asks, by the cookie; nobody when it says nothing that still holds. */
export async function whoAsks(request: FastifyRequest, { classes, now }: ClassServices): Promise<Actor> {
  const token = tokenOf(request)
  if (token === undefined) return NOBODY
  const today = now().toISOString()
  const session = await classes.session(tokenHash(token), today)
  if (session === undefined) return NOBODY
  const { role, subject } = session
  if (role === 'teacher') {
    return { role, teacher: subject, classrooms: (await classes.classroomsOf(subject)).map(({ id }) => id) }
  }
  if (role === 'student') {
    const student = await classes.student(subject)
    return student === undefined ? NOBODY : { role, student: student.id, classroom: student.classroom }
  }
  const invitation = await classes.invitation(subject)
  if (invitation === undefined || invitation.expiresAt <= today) return NOBODY
  return { role, invitation: subject, classroom: invitation.classroom, assignment: invitation.assignment }
}

/** Looks up what a route is about and asks the one rule. Throws the refusal; resolves with what was looked up. */
export async function letThrough(
  rule: Rule,
  actor: Actor,
  params: Readonly<Record<string, string>>,
  services: ClassServices,
): Promise<Found> {
  // Nothing is looked up for nobody: not even whether it exists.
  if (actor.role === 'nobody' && rule.does !== 'pass-the-door') throw new Refusal('not-signed-in')
  const found = 'of' in rule ? await lookUp(rule.of, { id: params[rule.of] ?? '', actor }, services) : {}
  if (!may(actor, actionOf(rule, found))) throw new Refusal('not-allowed')
  return found
}

function actionOf(rule: Rule, found: Found): Action {
  const classroom = found.classroom ?? ''
  switch (rule.does) {
    case 'run-a-class':
      return { does: rule.does, classroom }
    case 'follow':
    case 'mark-copies':
      return { does: rule.does, classroom, assignment: found.assignment?.id ?? null }
    case 'take-a-scenario':
      return { does: rule.does, classroom, offered: found.offered === true, assignments: found.naming ?? [] }
    case 'play':
    case 'retrace':
    case 'read-a-run':
    case 'mark-a-run':
      return { does: rule.does, run: runSeen(known(found.run), found.assignment, found.withheld) }
    default:
      return { does: rule.does }
  }
}
