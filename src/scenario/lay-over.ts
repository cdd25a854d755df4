import type { Path } from './document.ts'
import type { ScenarioFile } from './schema/scenario-schema.ts'
import { translatables } from './translatables.ts'
import { valueAt } from './value-at.ts'

/** The texts of a scenario in another language, as its overlay file holds them; made by `readOverlay` alone. */
export type Overlay = Readonly<Record<string, unknown>>

/**
 * The same scenario in other words: ids, levels, conditions and effects stay as they are. Pure.
 * The overlay must have been read against this very file.
 */
export function layOver(file: ScenarioFile, overlay: Overlay): ScenarioFile {
  const other = structuredClone(file)
  for (const { at, from } of translatables(file)) put(other, from, valueAt(overlay, at))
  for (const [id, { record }] of Object.entries(other.steps))
    record?.fields.forEach((field, index) => {
      const before = file.steps[id]?.record?.fields[index]?.options
      if (before !== undefined) field.expects = optionsOf(field, before)
    })
  return other
}

type FieldFile = NonNullable<ScenarioFile['steps'][string]['record']>['fields'][number]

/** What the field expects, as the option that now stands at the same place. */
function optionsOf({ expects, options = [] }: FieldFile, before: readonly string[]): FieldFile['expects'] {
  const other = (option: string) => options[before.indexOf(option)] ?? option
  return typeof expects === 'string' ? other(expects) : expects.map((one) => ({ ...one, then: other(one.then) }))
}

function put(file: ScenarioFile, path: Path, value: unknown): void {
  const holder = valueAt(file, path.slice(0, -1)) as Record<PropertyKey, unknown>
  // What is written and what is read agree on the path: both come from the same list.
  holder[path.at(-1) as PropertyKey] = value
}
