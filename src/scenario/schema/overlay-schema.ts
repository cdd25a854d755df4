import * as z from 'zod'
import { YEARS } from '../words.ts'

/**
 * The texts of a scenario in another language, keyed as the scenario is: where it has a list of things with an id,
 * the overlay has a group `id: texts`. Whether all are there is checked against the scenario itself.
 */

const text = z.string().max(2000)
const texts = z
  .union([text, z.array(text).min(1)])
  .describe('Un texte ; une liste quand le scénario a des cas, dans leur ordre.')
const lines = z.array(z.record(z.string(), text)).describe('Les répliques, dans l’ordre du scénario : « - client: … ».')
const byId = <T extends z.ZodType>(value: T) => z.record(z.string(), value)
const group = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).partial()

const reaction = { why: texts, answers: lines }
const spoken = byId(group({ say: text, ...reaction }))
const results = byId(group(reaction)).describe('Par niveau : 4, 3, 2, 1.')

const step = group({
  says: lines,
  hint: text,
  choices: spoken,
  ask: group({ questions: spoken }),
  consult: group({ resources: byId(group({ title: text, content: texts, ...reaction })) }),
  order: group({ title: text, tasks: byId(group({ label: text })), results }),
  record: group({
    title: text,
    fields: byId(
      group({
        label: text,
        options: z.array(text).describe('Dans l’ordre du scénario.'),
        expects: texts.describe('Pour un champ sans « options » : ce qu’il faut y écrire.'),
      }),
    ),
    results,
  }),
  write: group({ title: text, model: texts, why: texts }),
  ending: group({ title: text, client: text, firm: text }),
})

export const overlaySchema = group({
  title: text,
  summary: text,
  firm: group({ name: text, activity: text }),
  years: z.partialRecord(z.enum(YEARS), group({ role: text, place: text, known: z.array(text) })),
  profiles: byId(group({ name: text })),
  people: byId(group({ name: text })),
  facts: byId(text),
  silence: group({ client: text, why: text }),
  steps: byId(step),
  incidents: byId(group({ says: lines, choices: spoken })),
})
