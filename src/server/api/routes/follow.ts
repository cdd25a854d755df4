import { isFor } from '../../../classroom/assignment.ts'
import { isWithheld } from '../../../classroom/own-scenario.ts'
import { MEASURES, progressOf, type ScoredRun } from '../../../classroom/progress.ts'
import { type StudentRuns, toFollow, worstFirst } from '../../../classroom/progress-class.ts'
import { progressTable } from '../../../classroom/progress-table.ts'
import { may } from '../../../classroom/roles.ts'
import { levelsOf, runState } from '../../../classroom/run-levels.ts'
import type { Assignment, Student } from '../../../classroom/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { known } from '../known.ts'
import { runSeen } from '../look-up.ts'
import { Refusal } from '../refusal.ts'
import type { Asked, Found, Route } from '../route.ts'
import { scoredRuns } from '../scores/scored-runs.ts'
import type { ClassServices } from '../services.ts'

export const followRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/classes/:classroom/table',
    rule: { does: 'follow', of: 'classroom' },
    handle: ({ found }, services) => table(found, services),
  },
  {
    method: 'GET',
    path: '/assignments/:assignment/table',
    rule: { does: 'follow', of: 'assignment' },
    handle: ({ found }, services) => table(found, services),
  },
  {
    method: 'GET',
    path: '/classes/:classroom/progress',
    rule: { does: 'follow', of: 'classroom' },
    handle: ({ found }, services) => classProgress(found, services),
  },
  { method: 'GET', path: '/my/progress', rule: { does: 'study' }, handle: myProgress },
]

/** Students × assignments, with every run and what it was worth: of the class, or of one assignment alone. */
async function table(found: Found, services: ClassServices): Promise<object> {
  const { students, assignments, runs, scored } = await followed(found, services)
  const now = services.now().toISOString()
  const byRun = new Map(scored.map((one) => [one.run, one]))
  return {
    students,
    assignments,
    runs: runs.map((run) => {
      const state = runState(
        run,
        assignments.find(({ id }) => id === run.assignment),
        now,
      )
      const one = byRun.get(run.run)
      // What is missing while one plays is not missing yet.
      const fault = one?.sheet.criteria.some(({ capped }) => capped) ?? false
      return { ...run, state, levels: one?.over ? levelsOf(one.sheet) : null, fault }
    }),
    rows: progressTable(
      ofStudents(students, runs, scored),
      assignments.map(({ id }) => id),
    ),
  }
}

/** Competences worst first, by each measure, and those to follow first. */
async function classProgress(found: Found, services: ClassServices): Promise<object> {
  const { students, runs, scored } = await followed(found, services)
  const all = ofStudents(students, runs, scored)
  const competences = Object.fromEntries(MEASURES.map((measure) => [measure, worstFirst(all, measure)]))
  return { students, competences, toFollow: toFollow(all) }
}

/** The competences of the year, from the plays that may be read: nothing of an evaluation before its debrief. */
async function myProgress({ actor }: Asked, services: ClassServices): Promise<object> {
  if (actor.role !== 'student') throw new Refusal('not-allowed')
  const { classes, now } = services
  const [student, runs, assignments] = await Promise.all([
    classes.student(actor.student).then(known),
    classes.attemptsOfStudent(actor.student),
    classes.assignmentsOf(actor.classroom),
  ])
  const readable = runs.filter((run) => {
    const assignment = assignments.find(({ id }) => id === run.assignment)
    const withheld = isWithheld(run.scenario, student, assignments, now().toISOString())
    return may(actor, { does: 'read-a-run', run: runSeen(run, assignment, withheld) })
  })
  return { competences: progressOf(await scoredRuns(readable, assignments, services)) }
}

interface Followed {
  readonly students: readonly Student[]
  readonly assignments: readonly Assignment[]
  readonly runs: readonly AttemptSeen[]
  readonly scored: readonly ScoredRun[]
}

async function followed({ classroom = '', assignment }: Found, services: ClassServices): Promise<Followed> {
  const { classes } = services
  const [students, assignments, runs] = await Promise.all([
    classes.studentsOf(classroom),
    classes.assignmentsOf(classroom),
    classes.attemptsOfClassroom(classroom),
  ])
  if (assignment === undefined)
    return { students, assignments, runs, scored: await scoredRuns(runs, assignments, services) }
  const its = runs.filter((run) => run.assignment === assignment.id)
  return {
    students: students.filter((student) => isFor(assignment, student)),
    assignments: [assignment],
    runs: its,
    scored: await scoredRuns(its, [assignment], services),
  }
}

function ofStudents(
  students: readonly Student[],
  runs: readonly AttemptSeen[],
  scored: readonly ScoredRun[],
): readonly StudentRuns[] {
  const byRun = new Map(scored.map((one) => [one.run, one]))
  const byStudent = new Map<string, ScoredRun[]>(students.map(({ id }) => [id, []]))
  for (const { run, student } of runs) {
    const one = byRun.get(run)
    if (one !== undefined) byStudent.get(student)?.push(one)
  }
  return students.map(({ id }) => ({ student: id, runs: byStudent.get(id) ?? [] }))
}
