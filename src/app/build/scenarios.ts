import type { HtmlTagDescriptor, Plugin } from 'vite'
import { catalogueEntry } from '../../audit/catalogue-entry.ts'
import { referencesOf } from '../../audit/reference.ts'
import type { YearScenario } from '../../scenario/model.ts'
import type { Scenario } from '../../scenario/read-scenario.ts'
import { readShippedScenarios, shippedScenarioFiles } from '../shipped-scenarios.ts'

const CATALOGUE = 'virtual:comptoir/catalogue'
const SCENARIO = 'virtual:comptoir/scenario/'

/**
 * Checks the shipped scenarios at build time and serves them: the catalogue as a module, and one JSON file per scenario
 * and year with the references computed. The page parses no YAML and fetches only the year it plays; as JSON, a scenario
 * is neither compiled nor counted as program. A wrong scenario stops the build with its located problems.
 */
export function scenarios(): Plugin {
  let read: readonly Scenario[] | undefined
  let builds = false
  const all = () => {
    read ??= readShippedScenarios()
    return read
  }
  return {
    name: 'comptoir-scenarios',
    configResolved: ({ command }) => {
      builds = command === 'build'
    },
    resolveId: (id) => (id.startsWith(CATALOGUE) || id.startsWith(SCENARIO) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CATALOGUE}`) {
        for (const file of shippedScenarioFiles()) this.addWatchFile(file)
        const emit = (year: YearScenario) =>
          this.emitFile({ type: 'asset', name: `${year.id}-${year.year}.json`, source: scenarioJson(year) })
        return builds
          ? catalogueModule(all(), IN_PAGE, fetcher(emit))
          : catalogueModule(all(), inModule(all()), importer)
      }
      return id.startsWith(`\0${SCENARIO}`) ? scenarioModule(all(), id.slice(SCENARIO.length + 1)) : undefined
    },
    transformIndexHtml: () => (builds ? [catalogueTag(all())] : []),
    watchChange: () => {
      read = undefined
    },
  }
}

/** How a page gets one year of a scenario, as source code of a function. */
type Loader = (year: YearScenario) => string

/** In the built site: a file, by a relative address so that any sub-path does. */
function fetcher(emit: (year: YearScenario) => string): Loader {
  return (year) => `() => fetchJson(import.meta.ROLLUP_FILE_URL_${emit(year)})`
}

/** Under the development server and in tests, where no file is emitted: a module. */
const importer: Loader = ({ id, year }) => `() => import('${SCENARIO}${id}/${year}').then((one) => one.default)`

/** In the built site the catalogue stands in the page itself: read at once, and no program to compile. */
const CATALOGUE_TAG = 'comptoir-catalogue'
const IN_PAGE = `JSON.parse(document.getElementById('${CATALOGUE_TAG}').textContent)`
const inModule = (scenarios: readonly Scenario[]) => asJson(scenarios.map(catalogueEntry))

function catalogueTag(scenarios: readonly Scenario[]): HtmlTagDescriptor {
  // « < » could end the element: no scenario writes markup, a hostile one would.
  const children = JSON.stringify(scenarios.map(catalogueEntry)).replaceAll('<', '\\u003c')
  return { tag: 'script', attrs: { type: 'application/json', id: CATALOGUE_TAG }, children, injectTo: 'body' }
}

function catalogueModule(scenarios: readonly Scenario[], catalogue: string, loader: Loader): string {
  const loaders = yearsOf(scenarios).map((year) => `'${year.id}/${year.year}': ${loader(year)}`)
  return `export const catalogue = ${catalogue}
async function fetchJson(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(answer.status + ' ' + address)
  return answer.json()
}
const loaders = { ${loaders.join(', ')} }
export async function loadScenario(id, year) {
  return loaders[id + '/' + year]?.()
}`
}

function scenarioModule(scenarios: readonly Scenario[], name: string): string {
  const scenario = yearsOf(scenarios).find(({ id, year }) => `${id}/${year}` === name)
  if (scenario === undefined) throw new Error(`no scenario ${name}`)
  return `export default ${asJson(JSON.parse(scenarioJson(scenario)))}`
}

function yearsOf(scenarios: readonly Scenario[]): readonly YearScenario[] {
  return scenarios.flatMap(({ years }) => Object.values(years))
}

function scenarioJson(scenario: YearScenario): string {
  return JSON.stringify({ scenario, references: referencesOf(scenario) })
}

/** Engines parse a JSON string faster than an object literal. */
function asJson(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
