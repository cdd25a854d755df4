import type { YearId } from '../referential/types.ts'
import { forYear } from './for-year.ts'
import { layOver, type Overlay } from './lay-over.ts'
import type { Cases, Profile, RecordField, Step, YearScenario } from './model.ts'
import type { Scenario } from './read-scenario.ts'
import type { TranslationId } from './words.ts'

/**
 * The scenario with its years in one more language. What may be written in a form is then right in either language,
 * in both: a copy is replayed to the same sheet whatever language it is read in. Pure; the hash stays the same.
 */
export function translate(scenario: Scenario, overlay: Overlay, language: TranslationId): Scenario {
  const file = layOver(scenario.file, overlay)
  const pairs = Object.values(scenario.years).map(
    (french) => [french, forYear(file, scenario.hash, french.year, language)] as const,
  )
  const years = (of: (pair: (typeof pairs)[number]) => YearScenario) =>
    Object.fromEntries(pairs.map((pair) => [pair[0].year, of(pair)])) as Partial<Record<YearId, YearScenario>>
  return {
    ...scenario,
    years: years(([french, other]) =>
      withFields(french, (field, step) => alsoRight(field, fieldOf(other, step, field.id), other)),
    ),
    translations: {
      ...scenario.translations,
      [language]: years(([french, other]) =>
        withFields(other, (field, step) => sameValues(field, fieldOf(french, step, field.id), french)),
      ),
    },
  }
}

/** The field of a form, right too with what the other language expects. */
function alsoRight(field: RecordField, other: RecordField, { profiles }: YearScenario): RecordField {
  if (field.options !== undefined) return field
  return { ...field, alsoRight: [...(field.alsoRight ?? []), named(other.expects, profiles)] }
}

/** A translated field: it shows its own words, and keeps the values that copies hold. */
function sameValues(field: RecordField, french: RecordField, scenario: YearScenario): RecordField {
  if (field.options === undefined || french.options === undefined) return alsoRight(field, french, scenario)
  const labels = Object.fromEntries(french.options.map((value, index) => [value, field.options?.[index] ?? value]))
  return { ...field, options: french.options, expects: french.expects, labels }
}

/** Words with the client's name as this language has it, profile by profile: in the other one it may read otherwise. */
function named(words: Cases<string>, profiles: readonly Profile[]): Cases<string> {
  return words.flatMap(({ when, then }) => {
    if (!then.includes('{client}')) return [{ ...(when === undefined ? {} : { when }), then }]
    return profiles.map(({ id, name }) => ({
      when: when === undefined ? { profile: [id] } : { profile: [id], any: [when] },
      then: then.replaceAll('{client}', name),
    }))
  })
}

function withFields(scenario: YearScenario, of: (field: RecordField, step: string) => RecordField): YearScenario {
  const steps = Object.values(scenario.steps).map((step): [string, Step] => [
    step.id,
    step.kind === 'record' ? { ...step, fields: step.fields.map((field) => of(field, step.id)) } : step,
  ])
  return { ...scenario, steps: Object.fromEntries(steps) }
}

function fieldOf(scenario: YearScenario, stepId: string, id: string): RecordField {
  const step = scenario.steps[stepId]
  const field = step?.kind === 'record' ? step.fields.find((one) => one.id === id) : undefined
  if (field === undefined) throw new Error(`no field ${id} at ${stepId} in the other language`)
  return field
}
