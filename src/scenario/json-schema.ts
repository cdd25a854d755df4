import * as z from 'zod'
import { scenarioSchema } from './schema/scenario-schema.ts'

let cached: Record<string, unknown> | undefined

/** The language as JSON Schema (2020-12), for editors; written to `scenarios/scenario.schema.json`. */
export function jsonSchema(): Record<string, unknown> {
  cached ??= {
    ...z.toJSONSchema(scenarioSchema, { io: 'input' }),
    title: 'Scénario Comptoir',
  }
  return cached
}
