import * as z from 'zod'
import { YEARS } from '../words.ts'

const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)])
const name = z.string().min(1)
const bounds = z
  .strictObject({ 'at-least': z.int().optional(), below: z.int().optional() })
  .describe('Bornes d’une jauge : « at-least » comprise, « below » exclue.')

/** A condition as written; `any` and `not` hold conditions in turn. */
export interface ConditionFile {
  profile?: string | string[] | undefined
  fact?: string | string[] | undefined
  lacks?: string | string[] | undefined
  trust?: { 'at-least'?: number | undefined; below?: number | undefined } | undefined
  patience?: { 'at-least'?: number | undefined; below?: number | undefined } | undefined
  year?: (typeof YEARS)[number] | (typeof YEARS)[number][] | undefined
  any?: ConditionFile[] | undefined
  not?: ConditionFile | undefined
}

export const conditionSchema: z.ZodType<ConditionFile> = z
  .strictObject({
    profile: oneOrMore(name).optional().describe('Le profil tiré est l’un de ceux-ci.'),
    fact: oneOrMore(name).optional().describe('Ces faits sont appris.'),
    lacks: oneOrMore(name).optional().describe('Aucun de ces faits n’est appris.'),
    trust: bounds.optional(),
    patience: bounds.optional(),
    year: oneOrMore(z.enum(YEARS)).optional(),
    any: z
      .array(z.lazy(() => conditionSchema))
      .min(1)
      .optional(),
    not: z.lazy(() => conditionSchema).optional(),
  })
  .meta({ id: 'condition' })
