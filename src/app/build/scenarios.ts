import type { HtmlTagDescriptor, IndexHtmlTransformContext, Plugin } from 'vite'
import { catalogueEntry, translatedEntry } from '../../audit/catalogue-entry.ts'
import { referencesOf } from '../../audit/reference.ts'
import type { YearScenario } from '../../scenario/model.ts'
import type { Scenario } from '../../scenario/read-scenario.ts'
import { readShippedScenarios, shippedScenarioFiles } from '../shipped-scenarios.ts'

const CATALOGUE = 'virtual:comptoir/catalogue'
const TRANSLATIONS = 'virtual:comptoir/translations'
const SCENARIO = 'virtual:comptoir/scenario/'

/**
 * Checks the shipped scenarios at build time and serves them: the catalogue as a module, and one JSON file per scenario
 * and year with the references computed; in English too, apart, for who reads in English. The page parses no YAML and fetches only the year it plays; as JSON, a scenario
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
    resolveId: (id) => (id === CATALOGUE || id === TRANSLATIONS || id.startsWith(SCENARIO) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CATALOGUE}`) {
        for (const file of shippedScenarioFiles()) this.addWatchFile(file)
        if (!builds) return catalogueInModule(all())
        for (const year of everyYear(all()))
          this.emitFile({ type: 'asset', name: `${nameOf(year)}.json`, source: scenarioJson(year) })
        return CATALOGUE_IN_PAGE
      }
      if (id === `\0${TRANSLATIONS}`) return translationsModule(all())
      return id.startsWith(`\0${SCENARIO}`) ? scenarioModule(all(), id.slice(SCENARIO.length + 1)) : undefined
    },
    transformIndexHtml: (_, { bundle }) => (bundle === undefined ? [] : [catalogueTag(all(), addressesIn(bundle))]),
    watchChange: () => {
      read = undefined
    },
  }
}

/** Names one year of a scenario, in one language. */
const nameOf = ({ id, year, language }: YearScenario) =>
  language === 'fr' ? `${id}-${year}` : `${id}-${year}-${language}`
/** The same in the page, where French stands in for a language that a scenario has not. */
const NAMED = (of: string) => `(${of}[id + '-' + year + '-' + language] ?? ${of}[id + '-' + year])`

/**
 * In the built site the catalogue stands in the page itself, with the addresses of the scenarios: read at once, and no
 * program to compile. Addresses are followed from where the program is, so that any sub-path and any page will do.
 */
const CATALOGUE_TAG = 'comptoir-catalogue'
const CATALOGUE_IN_PAGE = `const { catalogue, files } = JSON.parse(document.getElementById('${CATALOGUE_TAG}').textContent)
export { catalogue }
export async function loadScenario(id, year, language) {
  const file = ${NAMED('files')}
  if (file === undefined) return
  const answer = await fetch(new URL('../' + file, import.meta.url))
  if (!answer.ok) throw new Error(answer.status + ' ' + file)
  return answer.json()
}`

function catalogueTag(scenarios: readonly Scenario[], addresses: ReadonlyMap<string, string>): HtmlTagDescriptor {
  const files = Object.fromEntries(
    everyYear(scenarios).map((year) => [nameOf(year), addresses.get(`${nameOf(year)}.json`)]),
  )
  const catalogue = scenarios.map((scenario) => catalogueEntry(scenario))
  // « < » could end the element: no scenario writes markup, a hostile one would.
  const children = JSON.stringify({ catalogue, files }).replaceAll('<', '\\u003c')
  return { tag: 'script', attrs: { type: 'application/json', id: CATALOGUE_TAG }, children, injectTo: 'body' }
}

/** Where the emitted files of a site are, by the name they were given. */
function addressesIn(bundle: NonNullable<IndexHtmlTransformContext['bundle']>): ReadonlyMap<string, string> {
  const assets = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? file : []))
  return new Map(assets.flatMap(({ names, fileName }) => names.map((name) => [name, fileName])))
}

/** Under the development server and in tests, where no file is emitted: the catalogue and a module per scenario. */
function catalogueInModule(scenarios: readonly Scenario[]): string {
  const loaders = everyYear(scenarios).map(
    (year) => `'${nameOf(year)}': () => import('${SCENARIO}${nameOf(year)}').then((one) => one.default)`,
  )
  return `export const catalogue = ${asJson(scenarios.map((scenario) => catalogueEntry(scenario)))}
const loaders = { ${loaders.join(', ')} }
export async function loadScenario(id, year, language) {
  return ${NAMED('loaders')}?.()
}`
}

/** Comes when the pages turn to English. */
function translationsModule(scenarios: readonly Scenario[]): string {
  return `export const translated = ${asJson(scenarios.flatMap((scenario) => translatedEntry(scenario, 'en') ?? []))}`
}

function scenarioModule(scenarios: readonly Scenario[], name: string): string {
  const scenario = everyYear(scenarios).find((year) => nameOf(year) === name)
  if (scenario === undefined) throw new Error(`no scenario ${name}`)
  return `export default ${asJson(JSON.parse(scenarioJson(scenario)))}`
}

function everyYear(scenarios: readonly Scenario[]): readonly YearScenario[] {
  return scenarios.flatMap(({ years, translations }) =>
    [years, ...Object.values(translations)].flatMap((one) => Object.values(one)),
  )
}

function scenarioJson(scenario: YearScenario): string {
  return JSON.stringify({ scenario, references: referencesOf(scenario) })
}

/** Engines parse a JSON string faster than an object literal. */
function asJson(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}
