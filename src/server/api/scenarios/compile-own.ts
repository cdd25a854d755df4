import { type CatalogueEntry, catalogueEntry } from '../../../audit/catalogue-entry.ts'
import { referencesOf } from '../../../audit/reference.ts'
import type { YearId } from '../../../referential/types.ts'
import type { YearScenario } from '../../../scenario/model.ts'
import { readScenario, type Scenario } from '../../../scenario/read-scenario.ts'
import type { Reference } from '../../../scoring/index.ts'

/** One year, ready to be played and scored: what a page fetches of a shipped one. */
export interface CompiledYear {
  readonly scenario: YearScenario
  readonly references: Readonly<Record<string, Reference>>
}

/** Kept beside the text it was made from. `form` says how: made otherwise by another version, it is made again. */
export interface CompiledOwn {
  readonly form: number
  readonly years: Readonly<Partial<Record<YearId, CompiledYear>>>
}

/** To be raised when what `forYear` or `referencesOf` make changes its form. */
const FORM = 1

/** A teacher's scenario under the id it has here: plays name it, whatever its author calls it. */
export function underId(scenario: Scenario, id: string): Scenario {
  const years = Object.entries(scenario.years).map(([year, one]) => [year, { ...one, id }])
  return { ...scenario, file: { ...scenario.file, id }, years: Object.fromEntries(years), translations: {} }
}

export function compileOwn(scenario: Scenario): { readonly entry: CatalogueEntry; readonly compiled: CompiledOwn } {
  const years = Object.values(scenario.years).map((one) => [
    one.year,
    { scenario: one, references: referencesOf(one) } satisfies CompiledYear,
  ])
  return { entry: catalogueEntry(scenario), compiled: { form: FORM, years: Object.fromEntries(years) } }
}

/** What was kept compiled, made again from its text where another version made it. */
export function readCompiled(id: string, kept: { readonly compiled: string; readonly text: string }): CompiledOwn {
  const compiled = JSON.parse(kept.compiled) as CompiledOwn
  if (compiled.form === FORM) return compiled
  const { scenario } = readScenario(kept.text, id)
  return scenario === undefined ? { form: FORM, years: {} } : compileOwn(underId(scenario, id)).compiled
}
