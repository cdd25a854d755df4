/** The official frame of assessment, as data. Wordings come from the official texts, never from us. */

/** The two référentiels: Métiers de l'accueil, Métiers du commerce et de la vente (options A and B share theirs). */
export type ReferentialId = 'MA' | 'MCV'

/** What a student prepares from Première on. In Seconde the three are still one family. */
export type SpecialityId = 'MA' | 'MCV-A' | 'MCV-B'

export type YearId = 'seconde' | 'premiere' | 'terminale'

/** The ten competences of Seconde, in three groups. */
export type CompetenceId = '1A' | '1B' | '1C' | '1D' | '2A' | '2B' | '2C' | '3A' | '3B' | '3C'

/** Blocks of the référentiels: MA has 1 to 3, MCV has 1 to 3, 4A (option A) and 4B (option B). */
export type BlockId = '1' | '2' | '3' | '4A' | '4B'

/** The four official levels, never five. */
export type Level = 1 | 2 | 3 | 4

/** Readable and stable: référentiel, block, short name. Example: `MA.1.salutations`. */
export type CriterionId = string

/** Where an official wording stands. `document` is an id of `seeds/referentiel/documents.json`. */
export interface Source {
  readonly document: string
  /** A place a person can find again, e.g. « Compétence 1A, Critères d’évaluation MA ». */
  readonly place: string
}

/** A critère d'évaluation, word for word. Its block gives the exam; its competences say where it is cited. */
export interface Criterion {
  readonly id: CriterionId
  readonly referential: ReferentialId
  readonly block: BlockId
  readonly text: string
  readonly competences: readonly CompetenceId[]
  readonly sources: readonly Source[]
  /** The wording before an obvious typo was mended; absent when nothing was. */
  readonly original?: string
}
