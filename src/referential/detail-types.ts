import type { BlockId, CompetenceId, CriterionId, ReferentialId, Source } from './types.ts'

/** The parts of the official table, one heading each. */
export type Part =
  | 'competences'
  | 'behaviours'
  | 'knowledge'
  | 'limits'
  | 'results'
  | 'criteria'
  | 'resources'
  | 'relations'

/** An item of a list whose obvious typo was mended. */
export interface MendedItem {
  readonly item: string
  readonly original: string
}

/** A competence of the bac as the table cites it; a star in its title or items calls its footnote. */
export interface CitedCompetence {
  readonly block: BlockId
  readonly code: string
  readonly title: string
  readonly items: readonly string[]
  readonly original?: string
  readonly mended?: readonly MendedItem[]
  readonly footnote?: string
  /** A word of ours about the official text; never official. */
  readonly remark?: string
}

/** One official bullet; its items are what the text separates by « / ». No block: the bullet bears no label. */
export interface Bullet {
  readonly blocks: readonly BlockId[]
  readonly items: readonly string[]
  readonly original?: string
  readonly remark?: string
}

/** The bullets of one heading; they all stand at its source. */
export interface BulletList {
  readonly source: Source
  readonly bullets: readonly Bullet[]
}

/** A « voir aussi »: instead of, or after, its own bullets, a part sends to the same part of other competences. */
export interface PartLink {
  readonly part: Part
  readonly competences: readonly CompetenceId[]
  readonly text: string
  readonly source: Source
  readonly blocks?: readonly BlockId[]
  readonly remark?: string
}

/** All that the table says of one competence for one référentiel. A part that the text does not have is absent. */
export interface CompetenceDetail {
  readonly competence: CompetenceId
  readonly referential: ReferentialId
  readonly competences: { readonly source: Source; readonly cited: readonly CitedCompetence[] }
  /** The table gives comportements professionnels for MCV only. */
  readonly behaviours?: BulletList
  readonly knowledge?: BulletList
  readonly limits?: BulletList
  readonly results?: BulletList
  readonly criteria: { readonly source: Source; readonly ids: readonly CriterionId[] }
  readonly resources?: BulletList
  readonly relations?: BulletList
  readonly seeAlso: readonly PartLink[]
}
