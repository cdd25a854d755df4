import type { YearId } from '../referential/types.ts'
import type { Path, Source } from './document.ts'
import { existsIn, forYear } from './for-year.ts'
import type { DecisionStep, Reply, Step, YearScenario } from './model.ts'
import { suggestion } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { ScenarioFile } from './schema.ts'
import { YEARS } from './words.ts'

const YEAR_NAMES: Record<YearId, string> = { seconde: 'Seconde', premiere: 'Première', terminale: 'Terminale' }

type Report = (year: YearId, path: Path, message: string, advice: string, key?: string) => void

/**
 * Checks each year as it is played: every `goto` leads somewhere, every step is reached and reaches an ending,
 * every reply states the level of every critère in play. A problem common to several years is told once.
 */
export function flowProblems(file: ScenarioFile, source: Source): readonly Problem[] {
  const found = new Map<string, { years: YearId[]; problem: Problem }>()
  const report: Report = (year, path, message, advice, key) => {
    const identity = JSON.stringify([path, message])
    const known = found.get(identity)
    if (known === undefined)
      found.set(identity, { years: [year], problem: source.problemAt(path, message, advice, key) })
    else known.years.push(year)
  }
  const years = YEARS.filter((year) => file.years[year] !== undefined)
  for (const year of years) checkYear(file, forYear(file, '', year), report)
  for (const [id, step] of Object.entries(file.steps))
    if (!years.some((year) => existsIn(year, step)))
      report(
        'seconde',
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

function checkYear(file: ScenarioFile, scenario: YearScenario, report: Report): void {
  const ids = Object.keys(scenario.steps)
  const checkTarget = (path: Path, target: string) => {
    if (target in scenario.steps) return
    const elsewhere = target in file.steps
    report(
      scenario.year,
      path,
      elsewhere ? `L’étape « ${target} » n’existe pas cette année.` : `L’étape « ${target} » n’existe pas.`,
      elsewhere
        ? 'Corrigez ses « from » et « until », ou ajoutez un cas « when: { year: … } ».'
        : suggestion(target, ids),
    )
  }
  checkTarget(['years', scenario.year, 'start'], scenario.start)
  for (const step of Object.values(scenario.steps)) {
    for (const { path, target } of exits(file, step)) checkTarget(path, target)
    if (step.kind === 'choices') checkDecision(file, scenario.year, step, report)
  }
  checkReach(scenario, report)
}

/** Every way out of a step, with where it is written. */
function exits(file: ScenarioFile, step: Step): { path: Path; target: string }[] {
  if (step.kind === 'ending') return []
  if (step.kind === 'says') return step.goto.map(({ then }) => ({ path: ['steps', step.id, 'goto'], target: then }))
  return step.choices.flatMap((reply) =>
    reply.goto.map(({ then }) => ({ path: [...replyPath(file, step, reply), 'goto'], target: then })),
  )
}

/** Replies of other years shift positions: a reply is found again by its id. */
function replyPath(file: ScenarioFile, step: DecisionStep, reply: Reply): Path {
  const index = file.steps[step.id]?.choices?.findIndex((written) => written.id === reply.id) ?? 0
  return ['steps', step.id, 'choices', index]
}

function checkDecision(file: ScenarioFile, year: YearId, step: DecisionStep, report: Report): void {
  const at: Path = ['steps', step.id]
  if (step.choices.length < 2)
    report(year, at, `L’étape « ${step.id} » a moins de deux réponses.`, 'Une décision en a au moins deux.', 'choices')
  if (step.choices.every((reply) => reply.when !== undefined))
    report(
      year,
      at,
      'Toutes les réponses ont un « when » : il pourrait n’en rester aucune.',
      'Laissez-en une sans « when ».',
      'choices',
    )
  const inPlay = new Set(step.choices.flatMap((reply) => Object.keys(reply.shows)))
  if (inPlay.size === 0)
    report(year, at, 'Cette décision ne montre aucun critère.', 'Ajoutez « shows » à ses réponses.', 'choices')
  for (const reply of step.choices)
    for (const criterion of inPlay)
      if (!(criterion in reply.shows))
        report(
          year,
          [...replyPath(file, step, reply), 'shows'],
          `La réponse « ${reply.id} » ne dit pas le niveau de ${criterion}, en jeu à cette étape.`,
          `Ajoutez « ${criterion}: » et un niveau de 1 à 4.`,
        )
}

function checkReach(scenario: YearScenario, report: Report): void {
  const targets = (step: Step | undefined): string[] =>
    step === undefined || step.kind === 'ending'
      ? []
      : (step.kind === 'says' ? step.goto : step.choices.flatMap((reply) => [...reply.goto])).map(({ then }) => then)
  const reached = closure([scenario.start], (id) => targets(scenario.steps[id]))
  const endings = Object.values(scenario.steps).filter((step) => step.kind === 'ending')
  const closing = closure(
    endings.map((step) => step.id),
    (id) =>
      Object.values(scenario.steps)
        .filter((step) => targets(step).includes(id))
        .map((step) => step.id),
  )
  for (const step of Object.values(scenario.steps)) {
    const at: Path = ['steps', step.id]
    if (!reached.has(step.id))
      report(
        scenario.year,
        at,
        `Rien ne mène à l’étape « ${step.id} ».`,
        'Ajoutez un « goto » vers elle, ou supprimez-la.',
      )
    else if (!closing.has(step.id))
      report(
        scenario.year,
        at,
        `De l’étape « ${step.id} », aucune fin ne s’atteint : on tournerait sans fin.`,
        'Ajoutez une sortie vers une étape qui a un « ending ».',
      )
  }
}

function closure(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from)
  const waiting = [...from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const other of next(id))
      if (!seen.has(other)) {
        seen.add(other)
        waiting.push(other)
      }
  return seen
}
