import * as z from 'zod'
import { criteria } from '../../referential/criteria.ts'
import { MOODS, POSTURES, TONES, YEARS } from '../words.ts'
import { conditionSchema } from './condition-schema.ts'

/** The small parts that every construct is written with. */

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)
  .describe('Minuscules, chiffres et tirets. Un id ne change plus : les copies gardées le citent.')
export const text = z.string().trim().min(1).max(2000)
export const year = z.enum(YEARS)
export const criterionId = z.enum(criteria.map((criterion) => criterion.id) as [string, ...string[]])
export const level = z.literal([1, 2, 3, 4]).describe('Les quatre niveaux officiels, de 1 à 4.')
export const gauge = z.int().min(0).max(100)
export const effect = z.int().min(-100).max(100)
export const budget = z.int().min(1).max(12)

export const when = conditionSchema.optional().describe('Toutes les conditions doivent être vraies à la fois.')
export const years = {
  from: year.optional().describe('À partir de cette année.'),
  until: year.optional().describe("Jusqu'à cette année comprise."),
}

export function cases<T extends z.ZodType>(value: T) {
  const list = z.array(z.strictObject({ when, then: value })).min(1)
  return z.union([value, list]).describe('Une valeur, ou des cas lus dans l’ordre ; le dernier sans « when ».')
}

export const said = z
  .object({
    client: text.optional(),
    narrator: text.optional().describe('Ce que l’on voit ou entend.'),
    mood: z.enum(MOODS).optional(),
    when,
    ...years,
  })
  .catchall(text)
  .describe('La clé dit qui parle : client, narrator, ou une clé de « people ».')

/** What an act does to the client and to what the student knows. */
export const effects = {
  trust: cases(effect).optional(),
  patience: cases(effect).optional(),
  learn: z.array(id).optional().describe('Faits appris.'),
  answers: z.array(said).optional().describe('La réaction.'),
}

/** What the student may say or do. */
export const act = {
  id,
  when,
  ...years,
  shows: z.partialRecord(criterionId, cases(level)).describe('Critères en jeu et niveau montré.'),
  why: cases(text).describe('Pourquoi ce niveau, pour le débriefing.'),
  grave: z.array(criterionId).optional().describe('Faute grave : ces critères sont tenus au niveau 1.'),
  ...effects,
}

export const spoken = {
  ...act,
  say: text.describe('Ce que dit l’élève.'),
  tone: z.enum(TONES).optional(),
  posture: z.enum(POSTURES).optional(),
}

/** For work judged as a whole: what follows from each level on. */
export const results = z
  .array(z.strictObject({ level, why: cases(text), ...effects }))
  .min(1)
  .describe('Du niveau le plus haut au plus bas ; le dernier est le niveau 1.')
export const workCriteria = z.array(criterionId).min(1).describe('Critères que ce travail montre.')
