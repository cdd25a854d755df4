import * as z from 'zod'
import { overlaySchema } from './schema/overlay-schema.ts'
import { scenarioSchema } from './schema/scenario-schema.ts'

/** The language as JSON Schema (2020-12), for editors; written to `scenarios/scenario.schema.json`. */
export const jsonSchema = once(() => titled(scenarioSchema, 'Scénario Comptoir'))

/** The texts of a scenario in another language, for editors; written to `scenarios/overlay.schema.json`. */
export const overlayJsonSchema = once(() =>
  titled(overlaySchema, 'Textes d’un scénario Comptoir dans une autre langue'),
)

function titled(schema: z.ZodType, title: string): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { io: 'input' }), title }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
