import { isWithheld } from '../../../classroom/own-scenario.ts'
import { finished, MEASURES, progressOf } from '../../../classroom/progress.ts'
import { toFollow, worstFirst } from '../../../classroom/progress-class.ts'
import { progressTable } from '../../../classroom/progress-table.ts'
import { tallyOf } from '../../../classroom/progress-tally.ts'
import { may } from '../../../classroom/roles.ts'
import { levelsOf, runState } from '../../../classroom/run-levels.ts'
import { known } from '../known.ts'
import { runSeen } from '../look-up.ts'
import { Refusal } from '../refusal.ts'
import type { Asked, Route } from '../route.ts'
import { followed, ofStudents } from '../scores/followed.ts'
import { withReviews } from '../scores/reviewed-runs.ts'
import { scoredRuns } from '../scores/scored-runs.ts'
import { tableAsCsv } from '../scores/table-csv.ts'
import type { ClassServices } from '../services.ts'

export const followRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/classes/:classroom/table',
    rule: { does: 'follow', of: 'classroom' },
    handle: table,
  },
  {
    method: 'GET',
    path: '/classes/:classroom/table.csv',
    rule: { does: 'follow', of: 'classroom' },
    handle: csv,
  },
  {
    method: 'GET',
    path: '/assignments/:assignment/table',
    rule: { does: 'follow', of: 'assignment' },
    handle: table,
  },
  {
    method: 'GET',
    path: '/classes/:classroom/progress',
    rule: { does: 'follow', of: 'classroom' },
    handle: classProgress,
  },
  { method: 'GET', path: '/my/progress', rule: { does: 'study' }, handle: myProgress },
]

/** Students × assignments, with every run and what it was worth: of the class, or of one assignment alone. */
async function table({ actor, found }: Asked, services: ClassServices): Promise<object> {
  const { students, assignments, runs, scored } = await followed(found, actor, services)
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

/** The table of the class for a spreadsheet, `?measure=last|best|mean`; with names, where kept, for its teachers alone. */
async function csv({ actor, found, request, reply }: Asked, services: ClassServices): Promise<string> {
  const { measure: asked = 'last' } = request.query as Readonly<Record<string, unknown>>
  const measure = MEASURES.find((one) => one === asked)
  if (measure === undefined) throw new Refusal('bad-request', { at: ['measure'] })
  const classroom = known(await services.classes.classroom(found.classroom ?? ''))
  const table = await tableAsCsv(classroom, { measure, actor }, services)
  reply.type('text/csv; charset=utf-8')
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(classroom.name)}.csv`)
  return table
}

/** Competences worst first, by each measure, and those to follow first. */
async function classProgress({ actor, found }: Asked, services: ClassServices): Promise<object> {
  const { students, runs, scored } = await followed(found, actor, services)
  const all = ofStudents(students, runs, scored)
  const competences = Object.fromEntries(MEASURES.map((measure) => [measure, worstFirst(all, measure)]))
  return { students, competences, toFollow: toFollow(all) }
}

/** The competences of the year and each play's levels, from the plays that may be read: nothing of an evaluation before its debrief. */
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
  const scored = await withReviews(await scoredRuns(readable, assignments, services), readable, services)
  return {
    competences: progressOf(scored),
    runs: finished(scored).map(({ run, sheet }) => ({ run, tally: tallyOf(sheet) })),
  }
}
