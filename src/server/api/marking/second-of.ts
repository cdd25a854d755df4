import { drawnSample } from '../../../classroom/review/sample.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ClassServices } from '../services.ts'
import { isCopy } from './copies-in-sight.ts'

/** Whether a copy is in the sample of a second marking, and the seed that names it. */
export async function secondOf(
  { run, assignment, classroom }: AttemptSeen,
  { classes, now }: ClassServices,
): Promise<{ readonly inSample: boolean; readonly seed: string }> {
  const second = assignment === null ? undefined : await classes.secondMarking(assignment)
  if (assignment === null || second === undefined) return { inSample: false, seed: '' }
  // Of all: no need to look at the others.
  if (second.share >= 1) return { inSample: true, seed: second.seed }
  const [asked, attempts, reviews] = await Promise.all([
    classes.assignment(assignment),
    classes.attemptsOfClassroom(classroom),
    classes.reviewsInList(classroom),
  ])
  const at = now().toISOString()
  const copies = attempts.filter((one) => one.assignment === assignment && isCopy(one, asked, at))
  const begun = reviews.flatMap((one) => (one.markings.length === 2 ? [one.run] : []))
  const sample = drawnSample(
    copies.map((one) => one.run),
    new Set(begun),
    second,
  )
  return { inSample: sample.has(run), seed: second.seed }
}
