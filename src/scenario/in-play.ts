import type { Path } from './document.ts'
import type { YearReport } from './flow-problems.ts'
import type { Act, YearScenario } from './model.ts'
import type { ScenarioFile } from './schema/scenario-schema.ts'

/** Acts among which the student chooses: the critères in play are those that one of them shows. */
interface Choice {
  readonly acts: readonly Act[]
  /** Ids as written, all years together: positions in the file. */
  readonly written: readonly { readonly id: string }[]
  readonly path: Path
  readonly name: string
  readonly word: string
}

/** Checks that each act states the level of every critère in play, and that something can always be chosen. */
export function problemsOfActs(file: ScenarioFile, scenario: YearScenario, report: YearReport): void {
  for (const choice of choicesOf(file, scenario)) {
    const inPlay = new Set(choice.acts.flatMap((act) => Object.keys(act.shows)))
    if (choice.acts.length < 2)
      report(choice.path, `« ${choice.name} » a moins de deux possibilités.`, 'Une décision en a au moins deux.')
    if (choice.acts.every((act) => act.when !== undefined))
      report(
        choice.path,
        'Toutes les réponses ont un « when » : il pourrait n’en rester aucune.',
        'Laissez-en une sans « when ».',
      )
    if (inPlay.size === 0)
      report(choice.path, 'Cette décision ne montre aucun critère.', 'Ajoutez « shows » à ses réponses.')
    for (const act of choice.acts) checkLevels(choice, act, inPlay, report)
  }
}

function checkLevels({ path, written, word }: Choice, act: Act, inPlay: ReadonlySet<string>, report: YearReport): void {
  const index = written.findIndex(({ id }) => id === act.id)
  for (const criterion of inPlay)
    if (!(criterion in act.shows))
      report(
        [...path, index, 'shows'],
        `${word} « ${act.id} » ne dit pas le niveau de ${criterion}, en jeu à cette étape.`,
        `Ajoutez « ${criterion}: » et un niveau de 1 à 4.`,
      )
}

function choicesOf(file: ScenarioFile, scenario: YearScenario): Choice[] {
  const inSteps = Object.values(scenario.steps).flatMap((step): Choice[] => {
    const written = file.steps[step.id]
    const path = ['steps', step.id]
    if (step.kind === 'choices')
      return [
        {
          acts: step.choices,
          written: written?.choices ?? [],
          path: [...path, 'choices'],
          name: step.id,
          word: 'La réponse',
        },
      ]
    if (step.kind === 'ask')
      return [
        {
          acts: step.questions,
          written: written?.ask?.questions ?? [],
          path: [...path, 'ask', 'questions'],
          name: step.id,
          word: 'La question',
        },
      ]
    if (step.kind === 'consult')
      return [
        {
          acts: step.resources,
          written: written?.consult?.resources ?? [],
          path: [...path, 'consult', 'resources'],
          name: step.id,
          word: 'La ressource',
        },
      ]
    return []
  })
  const inIncidents = scenario.incidents.map(
    (incident): Choice => ({
      acts: incident.choices,
      written: file.incidents?.[incident.id]?.choices ?? [],
      path: ['incidents', incident.id, 'choices'],
      name: incident.id,
      word: 'La réponse',
    }),
  )
  return [...inSteps, ...inIncidents]
}
