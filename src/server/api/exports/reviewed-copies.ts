import type { ReviewedCopy } from '../../../classroom/export/types.ts'
import type { ReviewedLine } from '../../../classroom/review/types.ts'
import type { Actor } from '../../../classroom/roles.ts'
import { type CopyInSight, copiesInSight } from '../marking/copies-in-sight.ts'
import { markerOf } from '../marking/marker-of.ts'
import { settledReview } from '../marking/settled-review.ts'
import { Refusal } from '../refusal.ts'
import type { Found } from '../route.ts'
import { sheetOf } from '../scores/sheet-of.ts'
import type { ClassServices } from '../services.ts'

interface InClass {
  readonly actor: Actor
  readonly classroom: string
  /** By student; empty but for teachers of a class that keeps names. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * The copies of an assignment, or the one run, as the exports need them: in the order of the class list, unless some are
 * still marked blind. Such a copy bears no alias and no name, and shows no level of a person.
 */
export async function reviewedCopies(
  { classroom = '', assignment, run }: Found,
  actor: Actor,
  services: ClassServices,
): Promise<readonly ReviewedCopy[]> {
  const { classes } = services
  const who = await markerOf(actor, services)
  const [inSight, students, names, named] = await Promise.all([
    copiesInSight(
      run?.assignment == null && run !== undefined ? { classroom } : { classroom, assignment },
      who,
      services,
    ),
    classes.studentsOf(classroom),
    actor.role === 'teacher' ? classes.namesOf(classroom) : new Map<string, string>(),
    classes.classroom(classroom),
  ])
  const wanted = run === undefined ? inSight : inSight.filter(({ attempt }) => attempt.run === run.run)
  if (run !== undefined && wanted.length === 0) throw new Refusal('not-a-copy')
  const rank = new Map(students.map((one) => [one.id, one.rank]))
  const ordered = wanted.some(({ row }) => row.anonymous)
    ? wanted
    : wanted.toSorted((a, b) => (rank.get(a.attempt.student) ?? 0) - (rank.get(b.attempt.student) ?? 0))
  const copies: ReviewedCopy[] = []
  for (const one of ordered) copies.push(await reviewed(one, { actor, classroom: named?.name ?? '', names }, services))
  return copies
}

async function reviewed(
  { attempt, row }: CopyInSight,
  { actor, classroom, names }: InClass,
  services: ClassServices,
): Promise<ReviewedCopy> {
  const { run, student, scenario, year, mode, assignment, finished: complete, startedAt } = attempt
  const kept = await services.runs.load(run)
  if (kept === undefined) throw new Refusal('unknown')
  const { transcript } = kept
  const found = await services.scenarios.find(scenario, year, attempt.classroom)
  const final = await settledReview(attempt, actor, services)
  const comments = final === null ? [] : (await services.classes.review(run)).markings.flatMap((one) => one.comments)
  return {
    run,
    candidate: row.anonymous
      ? { alias: `Copie ${row.label}`, name: null, number: null }
      : { alias: row.label, name: names.get(student) ?? null, number: null },
    ...{ classroom, school: null, speciality: transcript.speciality, year, mode, assignment, startedAt, complete },
    scenario: found?.scenario.title ?? scenario,
    settled: final !== null,
    lines: final?.lines ?? (await proposedLines(attempt.classroom, transcript, services)),
    remark: final?.remark ?? '',
    mark: final?.mark ?? null,
    comments: comments.toSorted((a, b) => a.entry - b.entry),
    transcript,
  }
}

/** What the machine proposes, while nobody has closed the copy. */
async function proposedLines(
  classroom: string,
  transcript: ReviewedCopy['transcript'],
  services: ClassServices,
): Promise<readonly ReviewedLine[]> {
  const sheet = await sheetOf(transcript, classroom, services)
  return (sheet?.criteria ?? []).map(({ id, level }) => ({ criterion: id, level, proposal: level, why: null }))
}
