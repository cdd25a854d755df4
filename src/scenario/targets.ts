import type { Step } from './model.ts'

/** Every step one may go to from this one, whatever the situation. */
export function targetsOf(step: Step): readonly string[] {
  if (step.kind === 'ending') return []
  const ways = step.kind === 'choices' ? step.choices.flatMap((reply) => [...reply.goto]) : step.goto
  return [...new Set(ways.map(({ then }) => then))]
}

/** All that can be reached from some steps by `next`, themselves in. */
export function closure(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  // A set hands out what is added while it is walked.
  for (const id of seen) for (const other of next(id)) seen.add(other)
  return seen
}
