import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchema, overlayJsonSchema } from '../../scenario/json-schema.ts'

/** Where editors find the schema: scenario files refer to it in their first line. */
const inScenarios = (name: string) => fileURLToPath(new URL(`../../../scenarios/${name}`, import.meta.url))
export const SCHEMA_FILE = inScenarios('scenario.schema.json')
const OVERLAY_SCHEMA_FILE = inScenarios('overlay.schema.json')

/** `schema`: writes the JSON Schemas of a scenario and of its overlays; a test keeps the written files up to date. */
export function schemaCommand(): string {
  const written = Object.entries(schemaTexts())
  for (const [file, text] of written) writeFileSync(file, text)
  return written.map(([file]) => `${file} : écrit.`).join('\n')
}

/** What each schema file holds. */
export function schemaTexts(): Readonly<Record<string, string>> {
  const text = (schema: unknown) => `${JSON.stringify(schema, null, 2)}\n`
  return { [SCHEMA_FILE]: text(jsonSchema()), [OVERLAY_SCHEMA_FILE]: text(overlayJsonSchema()) }
}
