import { z } from 'zod'
import { SPECIALITIES, YEARS } from '../../scenario/words.ts'
import type { ReviewedCopy } from './types.ts'
import { NATURE } from './words.ts'

/** Where the schema stands, from the data's own address. */
const DATA_SCHEMA_ADDRESS = '../data-schema.json'

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const text = z.string()
const year = z.enum(YEARS).describe('Année du cycle')
const speciality = z.enum(SPECIALITIES).nullable().describe('Spécialité ; null en Seconde, où elle n’est pas choisie')

const candidate = z
  .strictObject({
    alias: text.describe('Alias donné par Comptoir, ou code d’une copie encore anonyme'),
    name: text.nullable().describe('Nom, si la classe en garde et pour ses enseignants seulement'),
    number: text.nullable().describe('Numéro de candidat, s’il est connu'),
  })
  .describe('Qui a joué')

const line = z
  .strictObject({
    criterion: text.describe('Identifiant du critère officiel, par exemple MA.1.salutations'),
    level: level.nullable().describe('Niveau final, de 1 à 4 ; null : non évalué'),
    proposal: level.nullable().describe('Niveau proposé par la machine'),
    why: text.nullable().describe('Raison de l’évaluateur quand il s’écarte de la proposition'),
  })
  .describe('Un critère de la grille')

const transcript = z
  .strictObject({
    format: z.literal(2),
    scenario: z.strictObject({ id: text, version: z.int(), hash: text.describe('SHA-256 du scénario joué') }),
    year,
    speciality,
    seed: z.int().describe('Tirage du client et de l’ordre des réponses'),
    options: z.record(text, z.unknown()).describe('Aides, indices et temps en vigueur'),
    startedAt: text,
    entries: z
      .array(z.looseObject({ kind: text, step: text, atMs: z.int().describe('Millisecondes depuis le début') }))
      .describe('Tout ce que le joueur a fait, dans l’ordre'),
  })
  .describe('La copie elle-même : rejouée, elle redonne la grille')

const copy = z.strictObject({
  run: text.describe('Identifiant de la partie'),
  candidate,
  classroom: text.describe('Classe'),
  school: text.nullable().describe('Établissement, s’il est connu'),
  speciality,
  year,
  mode: z.enum(['training', 'evaluation']).describe('Entraînement, ou évaluation formative sans aide'),
  assignment: text.nullable().describe('Identifiant du travail demandé ; null : joué librement'),
  scenario: text.describe('Titre de la situation'),
  startedAt: text.describe('Début, ISO 8601'),
  complete: z.boolean().describe('Faux quand le contact a été interrompu'),
  settled: z.boolean().describe('Vrai quand une personne a clos la copie ; sinon les niveaux sont ceux de la machine'),
  lines: z.array(line),
  remark: text.describe('Appréciation motivée ; vide tant que la copie n’est pas close'),
  mark: z
    .number()
    .min(0)
    .max(20)
    .multipleOf(0.5)
    .nullable()
    .describe('Note sur 20, au demi-point ; non communiquée à l’élève'),
  comments: z.array(z.strictObject({ entry: z.int().describe('Rang dans transcript.entries, depuis 0'), text })),
  transcript,
})

const data = z
  .strictObject({
    $schema: text,
    comptoir: z.literal('data'),
    format: z.literal(1),
    nature: z.literal(NATURE),
    exportedAt: text.describe('ISO 8601'),
    copies: z.array(copy),
  })
  .describe('Les copies d’un travail, avec leur grille et ce que les évaluateurs en ont dit.')

export type ExportedData = z.infer<typeof data>

/** Everything about these copies, in one value that follows the schema. */
export function dataOf(copies: readonly ReviewedCopy[], exportedAt: string): ExportedData {
  // Parsed, so that what the schema does not tell of never leaves.
  return data.parse({ $schema: DATA_SCHEMA_ADDRESS, comptoir: 'data', format: 1, nature: NATURE, exportedAt, copies })
}

/** The JSON Schema of `dataOf`, each field in words. */
export function dataSchema(): object {
  return { ...z.toJSONSchema(data), title: 'Données d’un travail, exportées par Comptoir' }
}
