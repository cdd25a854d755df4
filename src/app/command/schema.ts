import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { jsonSchema } from '../../scenario/json-schema.ts'

/** Where editors find the schema: scenario files refer to it in their first line. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../../scenarios/scenario.schema.json', import.meta.url))

/** `schema`: writes the JSON Schema of the scenario language; a test keeps the written file up to date. */
export function schemaCommand(): string {
  writeFileSync(SCHEMA_FILE, schemaText())
  return `${SCHEMA_FILE} : écrit.`
}

export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`
}
