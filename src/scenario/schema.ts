import * as z from 'zod'
import { criteria } from '../referential/criteria.ts'
import { conditionSchema } from './condition-schema.ts'
import { CHANNELS, CHARACTERS, FAMILIES, MOODS, PLACES, POSTURES, SPECIALITIES, TONES, YEARS } from './words.ts'

/** The one source of the language: the parser validates with it, the JSON Schema for editors is generated from it. */

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)
  .describe('Minuscules, chiffres et tirets. Un id ne change plus : les copies gardées le citent.')
const text = z.string().trim().min(1).max(2000)
const year = z.enum(YEARS)
const criterionId = z.enum(criteria.map((criterion) => criterion.id) as [string, ...string[]])
const level = z.literal([1, 2, 3, 4]).describe('Les quatre niveaux officiels, de 1 à 4.')
const gauge = z.int().min(0).max(100)
const effect = z.int().min(-100).max(100)

const when = conditionSchema.optional().describe('Toutes les conditions doivent être vraies à la fois.')
const years = {
  from: year.optional().describe('À partir de cette année.'),
  until: year.optional().describe("Jusqu'à cette année comprise."),
}

function cases<T extends z.ZodType>(value: T) {
  const list = z.array(z.strictObject({ when, then: value })).min(1)
  return z.union([value, list]).describe('Une valeur, ou des cas lus dans l’ordre ; le dernier sans « when ».')
}

const said = z
  .object({
    client: text.optional(),
    narrator: text.optional().describe('Ce que l’on voit ou entend.'),
    mood: z.enum(MOODS).optional(),
    when,
    ...years,
  })
  .catchall(text)
  .describe('La clé dit qui parle : client, narrator, ou une clé de « people ».')

const reply = z.strictObject({
  id,
  say: text.describe('Ce que dit l’élève.'),
  tone: z.enum(TONES).optional(),
  posture: z.enum(POSTURES).optional(),
  when,
  ...years,
  shows: z.partialRecord(criterionId, cases(level)).describe('Critères en jeu et niveau montré par cette réponse.'),
  why: cases(text).describe('Pourquoi ce niveau, pour le débriefing.'),
  grave: z.array(criterionId).optional().describe('Faute grave : ces critères sont tenus au niveau 1.'),
  trust: cases(effect).optional(),
  patience: cases(effect).optional(),
  learn: z.array(id).optional().describe('Faits appris.'),
  answers: z.array(said).optional().describe('La réaction, avant l’étape suivante.'),
  goto: cases(id),
})

const ending = z.strictObject({
  title: text,
  client: text.describe('Ce que le contact laisse au client.'),
  firm: text.describe('Ce qu’il laisse à l’entreprise.'),
})

const step = z.strictObject({
  ...years,
  channel: z.enum(CHANNELS).optional(),
  place: z.enum(PLACES).optional(),
  says: z.array(said).optional(),
  choices: z.array(reply).min(2).max(8).optional(),
  goto: cases(id).optional(),
  ending: ending.optional(),
})

const profile = z.strictObject({
  id,
  name: text,
  character: z.enum(CHARACTERS),
  motives: z.array(text),
  brakes: z.array(text),
  budget: text,
  temper: text,
  trust: gauge,
  patience: gauge,
})

const person = z.strictObject({
  name: text,
  role: z.enum(['colleague', 'other-client']),
  character: z.enum(CHARACTERS),
})

const playedYear = z.strictObject({
  start: id.describe('La première étape.'),
  minutes: z.int().min(1).max(90),
  role: text,
  place: text,
  known: z.array(text).min(1),
})

export const scenarioSchema = z.strictObject({
  id,
  version: z.int().min(1),
  family: z.enum(FAMILIES),
  title: text,
  summary: text,
  specialities: z.array(z.enum(SPECIALITIES)).min(1),
  firm: z.strictObject({ name: text, activity: text }),
  years: z.partialRecord(year, playedYear),
  profiles: z.array(profile).min(2).max(4),
  people: z.record(id, person).optional(),
  facts: z.record(id, text).optional(),
  steps: z.record(id, step),
})

/** A scenario file as written, once its form is right. */
export type ScenarioFile = z.output<typeof scenarioSchema>
export type StepFile = ScenarioFile['steps'][string]
export type ReplyFile = NonNullable<StepFile['choices']>[number]
export type SaidFile = NonNullable<StepFile['says']>[number]
