/** The official frame of assessment, as data. Wordings come from the official texts, never from us. */

/** The two référentiels: Métiers de l'accueil, Métiers du commerce et de la vente (options A and B share theirs). */
export type ReferentialId = 'MA' | 'MCV'

/** What a student prepares from Première on. In Seconde the three are still one family. */
export type SpecialityId = 'MA' | 'MCV-A' | 'MCV-B'

export type YearId = 'seconde' | 'premiere' | 'terminale'

/** The three groups of common competences. */
export type GroupId = '1' | '2' | '3'

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

/** An official wording with its place. `original` is the wording before an obvious typo was mended. */
export interface Wording {
  readonly text: string
  readonly source: Source
  readonly original?: string
  /** A word of ours about the official text; never official. */
  readonly remark?: string
}

/** `official` is one of the four texts; `cited` is only named by them; `field` is a description of practice. */
export interface OfficialDocument {
  readonly id: string
  readonly title: string
  readonly origin: string
  readonly kind: 'official' | 'cited' | 'field'
  /** Words found in this text and in none of the others: a file is recognised by them, not by its name. */
  readonly recognisedBy?: string
}

export interface Speciality {
  readonly id: SpecialityId
  readonly referential: ReferentialId
  readonly title: string
  readonly shortTitle: string
  readonly blocks: readonly BlockId[]
  /** The official words the title is made from. */
  readonly wordings: readonly string[]
  readonly source: Source
}

export interface Block {
  readonly referential: ReferentialId
  readonly id: BlockId
  readonly title: string
  readonly source: Source
  /** The only speciality that has this block; absent when the whole référentiel has it. */
  readonly speciality?: SpecialityId
}

export interface Year {
  readonly id: YearId
  readonly title: string
  /** « situation courante », « situation plus complexe » or « situation critique ». */
  readonly situation: string
  readonly wordings: readonly Wording[]
  /** False in Seconde: the rule that forbids it is among the wordings. */
  readonly certification: boolean
}

/** The four words of the four levels, level 1 first. */
export interface LevelScale {
  readonly referential: ReferentialId
  readonly words: readonly [string, string, string, string]
  readonly source: Source
}

export interface Group {
  readonly id: GroupId
  readonly title: string
  readonly competences: readonly CompetenceId[]
  readonly source: Source
}

/** A competence of Seconde: its titles and what it is made of. Its details are in `CompetenceDetail`. */
export interface Competence {
  readonly id: CompetenceId
  readonly group: GroupId
  readonly shortTitle: string
  readonly title: string
  readonly items: readonly string[]
  readonly sources: readonly Source[]
  readonly seeAlso: readonly CompetenceLink[]
}

/** A link from the title or the items of a competence to other competences. */
export interface CompetenceLink {
  readonly competences: readonly CompetenceId[]
  readonly text: string
  readonly source: Source
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
