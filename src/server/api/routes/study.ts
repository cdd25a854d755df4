import { z } from 'zod'
import { attemptsLeft, isFor, optionsFor, windowAt } from '../../../classroom/assignment.ts'
import { isOwn, isWithheld } from '../../../classroom/own-scenario.ts'
import type { Actor } from '../../../classroom/roles.ts'
import type { Assignment, Classroom, Student } from '../../../classroom/types.ts'
import { startSession } from '../../../session/index.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { Transcript } from '../../../transcript/types.ts'
import { evaluationMoment } from '../evaluation/evaluate.ts'
import { Refusal } from '../refusal.ts'
import { type Asked, type Route, withBody } from '../route.ts'
import type { ClassServices } from '../services.ts'
import { ownId, runId, scenarioId, specialityId, timeMultiplier, yearId } from '../shapes.ts'
import { tell } from '../tell.ts'

const beginning = z.object({
  /** Drawn by the page, so that a beginning sent twice begins once. */
  run: runId,
  timeMultiplier: timeMultiplier.optional(),
  assignment: ownId.optional(),
  /** Without an assignment: what to play freely. */
  free: z.object({ scenario: scenarioId, year: yearId, speciality: specialityId.nullable().default(null) }).optional(),
})
type Beginning = z.infer<typeof beginning>

export const studyRoutes: readonly Route[] = [
  { method: 'GET', path: '/my/assignments', rule: { does: 'study' }, handle: assignments },
  { method: 'GET', path: '/my/runs', rule: { does: 'study' }, handle: myRuns },
  withBody({ method: 'POST', path: '/my/runs', rule: { does: 'study' }, body: beginning, handle: begin }),
]

async function myRuns({ actor }: Asked, { classes }: ClassServices): Promise<object> {
  const { student } = await self(actor, classes)
  return { runs: (await classes.attemptsOfStudent(student.id)).map(shownRun) }
}

async function assignments({ actor }: Asked, { classes, now }: ClassServices): Promise<object> {
  const { student, classroom } = await self(actor, classes)
  const [asked, begun] = await Promise.all([classes.assignmentsOf(classroom.id), classes.attemptsOfStudent(student.id)])
  const today = now().toISOString()
  return {
    freePractice: classroom.freePractice,
    assignments: asked
      .filter((one) => isFor(one, student))
      .map((one) => ({
        ...one,
        // What draws the client would let one look for the answers beforehand.
        seed: undefined,
        target: undefined,
        window: windowAt(one, today),
        attemptsLeft: attemptsLeft(one, begun),
        runs: begun.filter(({ assignment }) => assignment === one.id).map(shownRun),
      })),
  }
}

function shownRun({ run, assignment, scenario, year, length, finished, setAside, startedAt, updatedAt }: AttemptSeen) {
  return { run, assignment, scenario, year, length, finished, setAside, startedAt, updatedAt }
}

async function begin(asked: Asked<Beginning>, services: ClassServices): Promise<object> {
  const { classes, now } = services
  const { student, classroom } = await self(asked.actor, classes)
  const { run, assignment: id } = asked.body
  const assignment = id === undefined ? undefined : await classes.assignment(id)
  if (id !== undefined && (assignment === undefined || !isFor(assignment, student))) throw new Refusal('unknown')
  const known = await classes.attempt(run)
  // Begun already, perhaps before the window closed: the page asks again because it had no answer.
  if (known === undefined) {
    const startedAt = now().toISOString()
    if (assignment !== undefined && windowAt(assignment, startedAt) !== 'open') throw new Refusal('not-open')
    if (assignment === undefined && !classroom.freePractice) throw new Refusal('no-free-practice')
    const wanted = assignment ?? asked.body.free
    if (wanted === undefined) throw new Refusal('bad-request')
    if (assignment?.mode !== 'evaluation') await checkOwn(wanted.scenario, { student, assignment }, services)
    const transcript = await firstTranscript({ body: asked.body, assignment, classroom, startedAt }, services)
    const attempt = {
      run,
      student: student.id,
      classroom: classroom.id,
      assignment: id ?? null,
      mode: assignment?.mode ?? ('training' as const),
      startedAt,
      setAside: false,
    }
    await classes.begin(attempt, transcript, assignment?.attempts ?? null)
    await tell(run, services)
  } else if (known.student !== student.id) throw new Refusal('run-exists')
  const kept = await services.runs.load(run)
  if (kept === undefined) throw new Refusal('unknown')
  if (assignment?.mode === 'evaluation') {
    const found = await services.scenarios.find(assignment.scenario, assignment.year, classroom.id)
    if (found === undefined) throw new Refusal('scenario-unknown')
    return { run, mode: assignment.mode, ...evaluationMoment({ kept, scenario: found.scenario }, services) }
  }
  return { run, mode: 'training', transcript: kept.transcript }
}

/** A scenario of the class's own is trained with where it is offered, and not while it is being evaluated. */
async function checkOwn(
  scenario: string,
  { student, assignment }: { student: Student; assignment: Assignment | undefined },
  { classes, now }: ClassServices,
): Promise<void> {
  if (!isOwn(scenario)) return
  const assignments = await classes.assignmentsOf(student.classroom)
  if (isWithheld(scenario, student, assignments, now().toISOString())) throw new Refusal('scenario-withheld')
  if (assignment === undefined && (await classes.ownScenario(scenario))?.practice !== true)
    throw new Refusal('no-free-practice')
}

async function firstTranscript(
  of: { body: Beginning; assignment: Assignment | undefined; classroom: Classroom; startedAt: string },
  { scenarios }: ClassServices,
): Promise<Transcript> {
  const { body, assignment, classroom, startedAt } = of
  const wanted = assignment ?? body.free
  if (wanted === undefined) throw new Refusal('bad-request')
  const found = await scenarios.find(wanted.scenario, wanted.year, classroom.id)
  if (found === undefined) throw new Refusal('scenario-unknown')
  const chosen = classroom.speciality ?? body.free?.speciality ?? null
  const inForce = assignment && optionsFor(assignment.options, body.timeMultiplier)
  const { timeMultiplier } = body
  return startSession({
    scenario: found.scenario,
    // In Seconde the speciality is not chosen yet.
    speciality: wanted.year === 'seconde' ? null : chosen,
    seed: assignment?.seed ?? drawSeed(),
    startedAt,
    playOptions: inForce ?? (timeMultiplier === undefined ? {} : { timeMultiplier }),
    now: () => 0,
    keep: async () => undefined,
  }).transcript
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

async function self(
  actor: Actor,
  classes: ClassServices['classes'],
): Promise<{ readonly student: Student; readonly classroom: Classroom }> {
  if (actor.role !== 'student') throw new Refusal('not-allowed')
  const [student, classroom] = await Promise.all([classes.student(actor.student), classes.classroom(actor.classroom)])
  if (student === undefined || classroom === undefined) throw new Refusal('not-signed-in')
  return { student, classroom }
}
