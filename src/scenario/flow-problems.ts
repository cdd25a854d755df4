import type { YearId } from '../referential/types.ts'
import type { Path, Source } from './document.ts'
import { forYear } from './for-year.ts'
import { problemsOfActs } from './in-play.ts'
import type { Step, YearScenario } from './model.ts'
import { suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { ScenarioFile } from './schema/scenario-schema.ts'
import { closure, targetsOf } from './targets.ts'
import { YEARS } from './words.ts'
import { existsIn } from './year-cases.ts'

const YEAR_NAMES: Record<YearId, string> = { seconde: 'Seconde', premiere: 'Première', terminale: 'Terminale' }

/** Says that something is wrong in one year. */
export type YearReport = (path: Path, message: string, advice: string, key?: string) => void

/**
 * Checks each year as it is played: every `goto` leads somewhere, every step is reached and reaches an ending,
 * every act states the level of every critère in play. A problem common to several years is told once.
 */
export function flowProblems(file: ScenarioFile, source: Source): readonly Problem[] {
  const found = new Map<string, { years: YearId[]; problem: Problem }>()
  const reportIn =
    (year: YearId): YearReport =>
    (path, message, advice, key) => {
      const identity = JSON.stringify([path, message])
      const known = found.get(identity)
      if (known === undefined)
        found.set(identity, { years: [year], problem: source.problemAt(path, message, advice, key) })
      else known.years.push(year)
    }
  const years = YEARS.filter((year) => file.years[year] !== undefined)
  for (const year of years) checkYear(file, forYear(file, '', year), reportIn(year))
  for (const [id, step] of Object.entries(file.steps))
    if (!years.some((year) => existsIn(year, step)))
      reportIn('seconde')(
        ['steps', id],
        `L’étape « ${id} » n’existe dans aucune année jouée.`,
        'Corrigez « from » ou « until ».',
        id,
      )
  return [...found.values()].map(({ years: where, problem }) =>
    where.length === years.length
      ? problem
      : { ...problem, message: `${problem.message} (${where.map((year) => YEAR_NAMES[year]).join(', ')})` },
  )
}

function checkYear(file: ScenarioFile, scenario: YearScenario, report: YearReport): void {
  checkTarget(file, scenario, ['years', scenario.year, 'start'], scenario.start, report)
  for (const step of Object.values(scenario.steps))
    for (const { path, target } of exits(file, step)) checkTarget(file, scenario, path, target, report)
  for (const { id, at, again } of scenario.incidents)
    if (at.length === 0 && again.length === 0)
      report(['incidents', id, 'at'], `L’aléa « ${id} » n’éclate à aucune étape de cette année.`, 'Corrigez « at ».')
  problemsOfActs(file, scenario, report)
  checkReach(scenario, report)
}

function checkTarget(file: ScenarioFile, scenario: YearScenario, path: Path, target: string, report: YearReport): void {
  if (target in scenario.steps) return
  if (target in file.steps)
    report(
      path,
      `L’étape « ${target} » n’existe pas cette année.`,
      'Corrigez ses « from » et « until », ou ajoutez un cas « when: { year: … } ».',
    )
  else report(path, `L’étape « ${target} » n’existe pas.`, suggestion(target, Object.keys(scenario.steps)))
}

/** Every way out of a step, with where it is written. Replies of other years shift positions: ids find them. */
function exits(file: ScenarioFile, step: Step): { path: Path; target: string }[] {
  if (step.kind !== 'choices') return targetsOf(step).map((target) => ({ path: ['steps', step.id, 'goto'], target }))
  const written = file.steps[step.id]?.choices ?? []
  return step.choices.flatMap((reply) => {
    const index = written.findIndex(({ id }) => id === reply.id)
    return reply.goto.map(({ then }) => ({ path: ['steps', step.id, 'choices', index, 'goto'], target: then }))
  })
}

function checkReach(scenario: YearScenario, report: YearReport): void {
  const steps = Object.values(scenario.steps)
  const next = (id: string) => {
    const step = scenario.steps[id]
    return step === undefined ? [] : targetsOf(step)
  }
  const reached = closure([scenario.start], next)
  const endings = steps.filter((step) => step.kind === 'ending').map((step) => step.id)
  const closing = closure(endings, (id) => steps.filter((step) => targetsOf(step).includes(id)).map((step) => step.id))
  for (const { id } of steps) {
    if (!reached.has(id))
      report(['steps', id], `Rien ne mène à l’étape « ${id} ».`, 'Ajoutez un « goto » vers elle, ou supprimez-la.')
    else if (!closing.has(id))
      report(
        ['steps', id],
        `De l’étape « ${id} », aucune fin ne s’atteint : on tournerait sans fin.`,
        'Ajoutez une sortie vers une étape qui a un « ending ».',
      )
  }
}
