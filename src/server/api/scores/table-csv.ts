import type { Measure } from '../../../classroom/progress.ts'
import { progressCsv } from '../../../classroom/progress-csv.ts'
import type { Actor } from '../../../classroom/roles.ts'
import type { Assignment, Classroom } from '../../../classroom/types.ts'
import type { ClassServices } from '../services.ts'
import { followed, ofStudents } from './followed.ts'

/** As in the pages. */
const MODES = { training: 'entraînement', evaluation: 'évaluation formative' } as const

/** The table of a class, in the order of its list, as a file that Excel opens in French; with names for its teachers alone. */
export async function tableAsCsv(
  { id }: Classroom,
  { measure, actor }: { readonly measure: Measure; readonly actor: Actor },
  services: ClassServices,
): Promise<string> {
  const [{ students, assignments, runs, scored }, names] = await Promise.all([
    followed({ classroom: id }, actor, services),
    actor.role === 'teacher' ? services.classes.namesOf(id) : new Map<string, string>(),
  ])
  const columns = await Promise.all(
    assignments.map(async (one) => ({ id: one.id, heading: await headingOf(one, services) })),
  )
  const who = [
    { heading: 'Alias', of: new Map(students.map((one) => [one.id, one.alias])) },
    ...(names.size > 0 ? [{ heading: 'Nom', of: names }] : []),
    { heading: 'Demi-groupe', of: new Map(students.map((one) => [one.id, one.group])) },
  ]
  return progressCsv(ofStudents(students, runs, scored), { who, assignments: columns, measure })
}

async function headingOf({ scenario, year, mode, classroom }: Assignment, { scenarios }: ClassServices) {
  const found = await scenarios.find(scenario, year, classroom)
  return `${found?.scenario.title ?? scenario} (${MODES[mode]})`
}
