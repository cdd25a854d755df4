import { stringify } from 'yaml'
import type { YearId } from '../../src/referential/types.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { formatProblem } from '../../src/scenario/problem.ts'
import { readScenario } from '../../src/scenario/read-scenario.ts'

/** A step as an author writes it. */
export type StepText = Record<string, unknown>

const YEAR = { start: 'debut', minutes: 5, role: 'Vous vendez.', place: 'Une boutique.', known: ['Rien encore.'] }

const profile = (id: string, name: string) => ({
  id,
  name,
  character: 'claire',
  motives: ['le prix'],
  brakes: ['le temps'],
  budget: '100 €',
  temper: 'calme',
  trust: 50,
  patience: 50,
})

/** A whole small scenario around some steps; the first is `debut`. Anything can be replaced. */
export function scenarioObject(steps: Record<string, StepText>, changes: Record<string, unknown> = {}) {
  return {
    id: 'petit',
    version: 1,
    family: 'vente-en-magasin',
    title: 'Petit scénario',
    summary: 'Pour les tests.',
    specialities: ['MCV-A'],
    firm: { name: 'Boutique', activity: 'Commerce' },
    years: { seconde: YEAR, premiere: YEAR, terminale: YEAR },
    profiles: [profile('econome', 'Mme Garnier'), profile('presse', 'M. Diallo')],
    steps,
    ...changes,
  }
}

/** The text of that scenario, as in a file. */
export function scenarioText(steps: Record<string, StepText>, changes: Record<string, unknown> = {}): string {
  return stringify(scenarioObject(steps, changes), { aliasDuplicateObjects: false })
}

/** The scenario read by the real parser, for one year; a wrong one fails the test with its problems. */
export function yearScenario(
  steps: Record<string, StepText>,
  { year = 'terminale', changes = {} }: { year?: YearId; changes?: Record<string, unknown> } = {},
): YearScenario {
  const { scenario, problems } = readScenario(scenarioText(steps, changes), 'petit.yaml')
  const read = scenario?.years[year]
  if (read === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  return read
}

/** A reply with levels; the rest as short as it can be. */
export function reply(id: string, shows: Record<string, unknown>, goto: unknown, more: StepText = {}): StepText {
  return { id, say: `Réponse ${id}`, shows, why: `Raison de ${id}.`, goto, ...more }
}

export const fin: StepText = {
  says: [{ client: 'Au revoir.' }],
  ending: { title: 'Fin', client: 'Content.', firm: 'Vendu.' },
}
