import type { CriterionId } from '../referential/types.ts'
import type { YearScenario } from '../scenario/model.ts'

/** Everything that can be chosen or done in a scenario, as `step/act` or `incident/act`, and what it bears on. */

export function actsOf(scenario: YearScenario): readonly string[] {
  return actEntries(scenario).map(([name]) => name)
}

export function criteriaOfAct(scenario: YearScenario, act: string): readonly CriterionId[] {
  return actEntries(scenario).find(([name]) => name === act)?.[1] ?? []
}

/** The critères in play somewhere, in the order of their ids. */
export function criteriaInPlay(scenario: YearScenario): readonly CriterionId[] {
  return [...new Set(actEntries(scenario).flatMap(([, criteria]) => criteria))].sort()
}

function actEntries(scenario: YearScenario): readonly (readonly [string, readonly string[]])[] {
  const inSteps = Object.values(scenario.steps).flatMap((step) => {
    if (step.kind === 'order' || step.kind === 'record' || step.kind === 'write')
      return [[step.id, step.criteria] as const]
    const acts =
      step.kind === 'choices'
        ? step.choices
        : step.kind === 'ask'
          ? step.questions
          : step.kind === 'consult'
            ? step.resources
            : []
    return acts.map((act) => [`${step.id}/${act.id}`, Object.keys(act.shows)] as const)
  })
  const inIncidents = scenario.incidents.flatMap(({ id, choices }) =>
    choices.map((act) => [`${id}/${act.id}`, Object.keys(act.shows)] as const),
  )
  return [...inSteps, ...inIncidents]
}
