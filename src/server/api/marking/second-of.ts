import { drawnSample } from '../../../classroom/review/sample.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ClassServices } from '../services.ts'
import { isCopy } from './copies-in-sight.ts'

/** Whether a copy is in the sample of a second marking, and the seed that names it. */
export interface Second {
  readonly inSample: boolean
  readonly seed: string
}

export function secondOf(attempt: AttemptSeen, services: ClassServices): Promise<Second> {
  return sampler(services)(attempt)
}

/** The same for many copies: each sample is drawn once. */
export function sampler(services: ClassServices): (attempt: AttemptSeen) => Promise<Second> {
  const samples = new Map<string, ReturnType<typeof sampleOf>>()
  return async ({ run, assignment, classroom }) => {
    if (assignment === null) return { inSample: false, seed: '' }
    const sample = samples.get(assignment) ?? sampleOf(assignment, classroom, services)
    samples.set(assignment, sample)
    const { has, seed } = await sample
    return { inSample: has(run), seed }
  }
}

async function sampleOf(assignment: string, classroom: string, { classes, now }: ClassServices) {
  const second = await classes.secondMarking(assignment)
  if (second === undefined) return { has: () => false, seed: '' }
  const { seed, share } = second
  // Of all: no need to look at the others.
  if (share >= 1) return { has: () => true, seed }
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
  return { has: (run: string) => sample.has(run), seed }
}
