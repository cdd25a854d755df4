import type { Said, Step, YearScenario } from '../../../scenario/model.ts'

/** A scenario as the pages that ours is compared with can show it: what is said, what may be answered, and what next. */
export interface PlainStep {
  readonly id: string
  readonly lines: readonly string[]
  readonly replies: readonly { readonly words: string; readonly to: string }[]
}

/**
 * The same text as the scenario's dialogues, without rules, levels or reasons. What is not a dialogue has one way on,
 * and an ending begins again, so that one may choose for ever.
 */
export function sameText(scenario: YearScenario): readonly PlainStep[] {
  const steps = Object.values(scenario.steps).map((step) => plain(step, scenario.start))
  const first = steps.findIndex(({ id }) => id === scenario.start)
  return [...steps.slice(first), ...steps.slice(0, first)]
}

function plain(step: Step, start: string): PlainStep {
  return { id: step.id, lines: step.says.map(spoken), replies: repliesOf(step, start) }
}

function repliesOf(step: Step, start: string): PlainStep['replies'] {
  if (step.kind === 'ending') return [{ words: step.ending.title, to: start }]
  if (step.kind === 'choices') return step.choices.map(({ words, goto }) => ({ words, to: goto.at(-1)?.then ?? start }))
  return [{ words: 'Continuer', to: step.goto.at(-1)?.then ?? start }]
}

function spoken({ words }: Said): string {
  return words
}
