import type { YearId } from '../referential/types.ts'
import { readSource } from './document.ts'
import { flowProblems } from './flow-problems.ts'
import { forYear } from './for-year.ts'
import { formProblems } from './form-problems.ts'
import { contentHash } from './hash.ts'
import { jsonSchema } from './json-schema.ts'
import type { YearScenario } from './model.ts'
import type { Problem } from './problem.ts'
import { type ScenarioFile, scenarioSchema } from './schema/scenario-schema.ts'
import { senseProblems } from './sense-problems.ts'
import { type TranslationId, YEARS } from './words.ts'

/** A scenario that passed every check, ready for each of its years. */
export interface Scenario {
  readonly file: ScenarioFile
  readonly hash: string
  readonly years: Readonly<Partial<Record<YearId, YearScenario>>>
  /** The same years in the languages it has overlays for; see `translate`. */
  readonly translations: Readonly<Partial<Record<TranslationId, Readonly<Partial<Record<YearId, YearScenario>>>>>>
}

export type ReadResult =
  | { readonly scenario: Scenario; readonly problems: readonly [] }
  | { readonly scenario: undefined; readonly problems: readonly Problem[] }

/**
 * Reads the text of a scenario file. Never throws, whatever the text: a wrong file gives located problems in French.
 * Checks go from form to sense to flow; each begins only when the one before found nothing, so that one
 * mistake is told once.
 */
export function readScenario(text: string, fileName: string): ReadResult {
  const source = readSource(text, fileName)
  if (!('value' in source)) return { scenario: undefined, problems: source }
  const formal = formProblems(source, { schema: scenarioSchema, jsonSchema })
  if (formal.length > 0) return { scenario: undefined, problems: formal }
  const file = scenarioSchema.parse(source.value)
  const senseless = senseProblems(file, source)
  if (senseless.length > 0) return { scenario: undefined, problems: senseless }
  const stuck = flowProblems(file, source)
  if (stuck.length > 0) return { scenario: undefined, problems: stuck }
  const hash = contentHash(file)
  const years = YEARS.filter((year) => file.years[year] !== undefined).map((year) => [year, forYear(file, hash, year)])
  return { scenario: { file, hash, years: Object.fromEntries(years), translations: {} }, problems: [] }
}
