import { z } from 'zod'
import { newAssignment } from '../../../classroom/assignment.ts'
import { isOwn, ownState } from '../../../classroom/own-scenario.ts'
import { known } from '../known.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import { newId } from '../secrets.ts'
import type { ClassServices } from '../services.ts'
import { moment, ownId, scenarioId, timeMultiplier, yearId } from '../shapes.ts'

const dates = { opensAt: moment.nullable(), closesAt: moment.nullable(), attempts: z.int().min(1).max(100).nullable() }
const count = z.int().min(0).max(100)
const options = z
  .object({
    feedback: z.enum(['decision', 'phase', 'debrief']),
    hints: z.boolean(),
    hintCost: count,
    repairs: count,
    replyTime: z.enum(['none', 'soft', 'running']),
    timeMultiplier,
  })
  .partial()
const assigning = z.object({
  scenario: scenarioId,
  year: yearId,
  mode: z.enum(['training', 'evaluation']),
  target: z.discriminatedUnion('to', [
    z.object({ to: z.literal('class') }),
    z.object({ to: z.literal('group'), group: z.string().min(1).max(20) }),
    z.object({ to: z.literal('student'), student: ownId }),
  ]),
  ...dates,
  options: options.default({}),
  /** Whether all meet the same client. */
  sameClient: z.boolean().default(false),
})
const change = z.object({ ...dates, closed: z.boolean(), debrief: z.boolean() }).partial()

export const assignmentRoutes: readonly Route[] = [
  withBody({
    method: 'POST',
    path: '/classes/:classroom/assignments',
    rule: { does: 'run-a-class', of: 'classroom' },
    body: assigning,
    handle: assign,
  }),
  withBody({
    method: 'PATCH',
    path: '/assignments/:assignment',
    rule: { does: 'run-a-class', of: 'assignment' },
    body: change,
    handle: changeOne,
  }),
  {
    method: 'DELETE',
    path: '/assignments/:assignment',
    rule: { does: 'run-a-class', of: 'assignment' },
    handle: ({ found }, { classes }) => classes.removeAssignment(known(found.assignment).id),
  },
]

async function assign({ found, body }: Asked<z.infer<typeof assigning>>, services: ClassServices): Promise<object> {
  const { classes, scenarios } = services
  const classroom = found.classroom ?? ''
  if ((await scenarios.find(body.scenario, body.year, classroom)) === undefined) throw new Refusal('scenario-unknown')
  await checkAudit(body.scenario, services)
  if (body.target.to === 'student' && (await classes.student(body.target.student))?.classroom !== classroom)
    throw new Refusal('unknown')
  const { sameClient, options, ...asked } = body
  const seed = sameClient ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) : null
  const inForce = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const made = newAssignment({ ...asked, id: newId(), classroom, seed, options: inForce })
  if (typeof made === 'string') throw new Refusal(made)
  await classes.addAssignment(made)
  return { assignment: made }
}

/** Nobody is given what one could be stuck in. */
async function checkAudit(scenario: string, { classes, now }: ClassServices): Promise<void> {
  const own = isOwn(scenario) ? await classes.ownScenario(scenario) : undefined
  if (own !== undefined && ownState(own, now()) !== 'audited') throw new Refusal('scenario-not-audited')
}

async function changeOne({ found, body }: Asked<z.infer<typeof change>>, { classes }: ClassServices): Promise<object> {
  const before = known(found.assignment)
  const asked = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
  const after = { ...before, ...asked }
  if (after.opensAt !== null && after.closesAt !== null && after.opensAt >= after.closesAt) throw new Refusal('window')
  await classes.changeAssignment(before.id, asked)
  return { assignment: known(await classes.assignment(before.id)) }
}
