import type { Plugin } from 'vite'
import { catalogueEntry } from '../../audit/catalogue-entry.ts'
import { referencesOf } from '../../audit/reference.ts'
import type { Scenario } from '../../scenario/read-scenario.ts'
import { readShippedScenarios, shippedScenarioFiles } from '../shipped-scenarios.ts'

const CATALOGUE = 'virtual:comptoir/catalogue'
const SCENARIO = 'virtual:comptoir/scenario/'

/**
 * Checks the shipped scenarios at build time and serves them as modules: the catalogue, and one chunk per scenario
 * and year with the references computed. The page parses no YAML and fetches only the year it plays.
 * A wrong scenario stops the build with its located problems.
 */
export function scenarios(): Plugin {
  let read: readonly Scenario[] | undefined
  const all = () => {
    read ??= readShippedScenarios()
    return read
  }
  return {
    name: 'comptoir-scenarios',
    resolveId: (id) => (id.startsWith(CATALOGUE) || id.startsWith(SCENARIO) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CATALOGUE}`) {
        for (const file of shippedScenarioFiles()) this.addWatchFile(file)
        return catalogueModule(all())
      }
      return id.startsWith(`\0${SCENARIO}`) ? scenarioModule(all(), id.slice(SCENARIO.length + 1)) : undefined
    },
    watchChange: () => {
      read = undefined
    },
  }
}

function catalogueModule(scenarios: readonly Scenario[]): string {
  const loaders = scenarios.flatMap(({ file, years }) =>
    Object.keys(years).map((year) => `'${file.id}/${year}': () => import('${SCENARIO}${file.id}/${year}')`),
  )
  return `export const catalogue = ${asJson(scenarios.map(catalogueEntry))}
const loaders = { ${loaders.join(', ')} }
export async function loadScenario(id, year) {
  const load = loaders[id + '/' + year]
  return load === undefined ? undefined : (await load()).default
}`
}

function scenarioModule(scenarios: readonly Scenario[], name: string): string {
  const scenario = scenarios
    .flatMap(({ years }) => Object.values(years))
    .find(({ id, year }) => `${id}/${year}` === name)
  if (scenario === undefined) throw new Error(`no scenario ${name}`)
  return `export default ${asJson({ scenario, references: referencesOf(scenario) })}`
}

/** Engines parse a JSON string faster than an object literal. */
function asJson(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
