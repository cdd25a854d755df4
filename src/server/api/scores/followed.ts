import { isFor } from '../../../classroom/assignment.ts'
import type { ScoredRun } from '../../../classroom/progress.ts'
import type { StudentRuns } from '../../../classroom/progress-class.ts'
import type { Actor } from '../../../classroom/roles.ts'
import type { Assignment, Student } from '../../../classroom/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { studentsShown } from '../marking/students-shown.ts'
import type { Found } from '../route.ts'
import type { ClassServices } from '../services.ts'
import { withReviews } from './reviewed-runs.ts'
import { scoredRuns } from './scored-runs.ts'

/** A class, or one assignment of it, as a table shows it. */
interface Followed {
  readonly students: readonly Student[]
  readonly assignments: readonly Assignment[]
  readonly runs: readonly AttemptSeen[]
  readonly scored: readonly ScoredRun[]
}

/** As the one who asks may see it, with the levels that markers settled. */
export async function followed(
  { classroom = '', assignment }: Found,
  actor: Actor,
  services: ClassServices,
): Promise<Followed> {
  const { classes } = services
  const [students, assignments, runs] = await Promise.all([
    classes.studentsOf(classroom).then((all) => studentsShown(all, classroom, actor, services)),
    classes.assignmentsOf(classroom),
    classes.attemptsOfClassroom(classroom),
  ])
  if (assignment === undefined) {
    const scored = await scoredRuns(runs, assignments, services)
    return { students, assignments, runs, scored: await withReviews(scored, runs, services) }
  }
  const its = runs.filter((run) => run.assignment === assignment.id)
  return {
    students: students.filter((student) => isFor(assignment, student)),
    assignments: [assignment],
    runs: its,
    scored: await withReviews(await scoredRuns(its, [assignment], services), its, services),
  }
}

/** The runs that count, student by student, in the order of the list. */
export function ofStudents(
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
