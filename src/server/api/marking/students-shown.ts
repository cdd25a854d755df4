import { anonymousLabel } from '../../../classroom/review/sample.ts'
import type { Actor } from '../../../classroom/roles.ts'
import type { Student } from '../../../classroom/types.ts'
import type { ClassServices } from '../services.ts'

/**
 * The students of a class as the one who asks may know them. While copies of it are marked blind, a table would tell an
 * evaluator whose they are: aliases, half-groups and the order of the list are withheld. Its teachers know their class.
 */
export async function studentsShown(
  students: readonly Student[],
  classroom: string,
  actor: Actor,
  { classes }: Pick<ClassServices, 'classes'>,
): Promise<readonly Student[]> {
  if (actor.role !== 'evaluator') return students
  const [second] = await classes.secondMarkingsOf(classroom)
  if (second === undefined) return students
  return students
    .map((student) => ({ ...student, alias: anonymousLabel(student.id, second.seed), group: null }))
    .toSorted((a, b) => (a.alias < b.alias ? -1 : 1))
    .map((student, rank) => ({ ...student, rank }))
}
