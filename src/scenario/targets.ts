import type { Step } from './model.ts'

/** Every step one may go to from this one, whatever the situation. */
export function targetsOf(step: Step): readonly string[] {
  if (step.kind === 'ending') return []
  const ways = step.kind === 'choices' ? step.choices.flatMap((reply) => [...reply.goto]) : step.goto
  return [...new Set(ways.map(({ then }) => then))]
}
