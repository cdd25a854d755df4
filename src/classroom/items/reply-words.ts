import type { YearScenario } from '../../scenario/model.ts'

/** The words of a reply of a decision; empty where it has none, such as a form or free writing. */
export type DecisionWords = (decision: string, reply: string) => string

/** A decision is a step, `incident/<id>`, or `<step>/<question or document>`. */
export function wordsOf(scenario: YearScenario): DecisionWords {
  const words = new Map<string, string>()
  for (const { id, choices } of scenario.incidents)
    for (const reply of choices) words.set(key(`incident/${id}`, reply.id), reply.words)
  for (const step of Object.values(scenario.steps)) {
    if (step.kind === 'choices') for (const reply of step.choices) words.set(key(step.id, reply.id), reply.words)
    if (step.kind === 'ask') for (const one of step.questions) words.set(key(`${step.id}/${one.id}`, one.id), one.words)
    if (step.kind === 'consult')
      for (const one of step.resources) words.set(key(`${step.id}/${one.id}`, one.id), one.title)
  }
  return (decision, reply) => words.get(key(decision, reply)) ?? ''
}

function key(decision: string, reply: string): string {
  return JSON.stringify([decision, reply])
}
