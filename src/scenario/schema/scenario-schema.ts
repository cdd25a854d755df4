import * as z from 'zod'
import { CHANNELS, CHARACTERS, FAMILIES, PLACES, SPECIALITIES } from '../words.ts'
import { ask, choices, consult, ending, incident, order, record, write } from './constructs.ts'
import { cases, gauge, id, said, text, year, years } from './parts.ts'

/** The one source of the language: the parser validates with it, the JSON Schema for editors is generated from it. */

const step = z.strictObject({
  ...years,
  channel: z.enum(CHANNELS).optional(),
  place: z.enum(PLACES).optional(),
  says: z.array(said).optional(),
  hint: text.optional().describe('Une aide qui ne donne pas la réponse.'),
  choices: choices.optional(),
  ask: ask.optional(),
  consult: consult.optional(),
  order: order.optional(),
  record: record.optional(),
  write: write.optional(),
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
  'one-block': text.optional().describe('Pourquoi un seul bloc est travaillé, quand c’est voulu.'),
  years: z.partialRecord(year, playedYear),
  profiles: z.array(profile).min(2).max(4),
  people: z.record(id, person).optional(),
  facts: z.record(id, text).optional(),
  silence: z
    .strictObject({ client: text, why: text })
    .optional()
    .describe('Quand le temps de répondre est passé : ce que dit le client, et pourquoi cela compte.'),
  steps: z.record(id, step),
  incidents: z.record(id, incident).optional(),
})

/** A scenario file as written, once its form is right. */
export type ScenarioFile = z.output<typeof scenarioSchema>
export type StepFile = ScenarioFile['steps'][string]
export type ReplyFile = NonNullable<StepFile['choices']>[number]
export type SpokenFile = NonNullable<StepFile['ask']>['questions'][number]
export type ResourceFile = NonNullable<StepFile['consult']>['resources'][number]
export type ResultFile = NonNullable<StepFile['order']>['results'][number]
export type SaidFile = NonNullable<StepFile['says']>[number]
export type IncidentFile = NonNullable<ScenarioFile['incidents']>[string]
/** What all acts have in common, as written. */
export type ActFile = ReplyFile | SpokenFile | ResourceFile | IncidentFile['choices'][number]
