import { isOffered, isOwn, isWithheld } from '../../classroom/own-scenario.ts'
import type { Actor, RunSeen } from '../../classroom/roles.ts'
import type { AttemptSeen } from '../../storage/class-contract.ts'
import { known } from './known.ts'
import type { Found } from './route.ts'
import type { ClassServices } from './services.ts'

interface LookedFor {
  readonly id: string
  /** Who asks: what is offered and withheld is so to one student. */
  readonly actor: Actor
}

/** Looks up what a route is about. Throws the refusal of what does not exist. */
export async function lookUp(of: string, { id, actor }: LookedFor, services: ClassServices): Promise<Found> {
  const { classes } = services
  switch (of) {
    case 'classroom':
      return { classroom: known(await classes.classroom(id)).id }
    case 'student': {
      const student = known(await classes.student(id))
      return { student, classroom: student.classroom }
    }
    case 'assignment': {
      const assignment = known(await classes.assignment(id))
      return { assignment, classroom: assignment.classroom }
    }
    case 'invitation':
      return { invitation: id, classroom: known(await classes.invitation(id)).classroom }
    case 'scenario':
      return ownScenario(id, actor, services)
    default: {
      const run = known(await classes.attempt(id))
      const assignment = run.assignment === null ? undefined : await classes.assignment(run.assignment)
      const withheld = await isWithheldFrom(actor, run, services)
      return { run, classroom: run.classroom, withheld, ...(assignment && { assignment }) }
    }
  }
}

async function ownScenario(id: string, actor: Actor, { classes, now }: ClassServices): Promise<Found> {
  const scenario = known(await classes.ownScenario(id))
  const { classroom } = scenario
  const assignments = await classes.assignmentsOf(classroom)
  const naming = assignments.filter((one) => one.scenario === id).map((one) => one.id)
  const found = { scenario, classroom, naming }
  if (actor.role !== 'student') return found
  const [student, { freePractice }] = await Promise.all([
    classes.student(actor.student),
    classes.classroom(classroom).then(known),
  ])
  const moment = now().toISOString()
  return { ...found, offered: isOffered(scenario, known(student), { assignments, freePractice, now: moment }) }
}

/** What is shipped is never withheld: nothing is asked then. */
async function isWithheldFrom(actor: Actor, run: AttemptSeen, { classes, now }: ClassServices): Promise<boolean> {
  if (actor.role !== 'student' || !isOwn(run.scenario)) return false
  const [student, assignments] = await Promise.all([
    classes.student(actor.student),
    classes.assignmentsOf(run.classroom),
  ])
  return isWithheld(run.scenario, known(student), assignments, now().toISOString())
}

/** Who does not finish an evaluation has no debrief of it, whatever the teacher opened to the others. */
export function runSeen(run: AttemptSeen, assignment: Found['assignment'], withheld = false): RunSeen {
  const { student, classroom } = run
  const debrief = assignment?.debrief === true && run.finished
  return { student, classroom, assignment: run.assignment, mode: run.mode, debrief, withheld }
}
