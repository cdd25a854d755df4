import type { MendedItem } from './detail-types.ts'
import type { BlockId, GroupId, ReferentialId, Source, SpecialityId, Wording, YearId } from './types.ts'

/** How an épreuve is held for one category of candidates. */
export interface ExamMode {
  readonly mode: string
  readonly duration?: string
}

/** A line of the exam table. `modes` follows the order of the categories; a title line has none. */
export interface ExamRow {
  readonly code: string
  readonly label: string
  readonly unit?: string
  readonly coefficient?: number
  readonly block?: BlockId
  readonly speciality?: SpecialityId
  readonly modes?: readonly ExamMode[]
  /** The unit as printed, when mended. */
  readonly original?: string
  readonly remark?: string
}

export interface ExamTable {
  readonly categories: readonly { readonly id: string; readonly text: string }[]
  readonly referentials: readonly {
    readonly referential: ReferentialId
    readonly source: Source
    readonly rows: readonly ExamRow[]
    readonly remark?: string
  }[]
}

/** A tool the cahiers des charges name or describe; the name is null when the text shows only a logo. */
export interface DigitalTool extends Wording {
  readonly referential: ReferentialId
  readonly block: BlockId
  readonly name: string | null
}

/** One half of the official double example: the simple sale of Seconde, the complex one of Terminale. */
export interface Example extends Wording {
  readonly year: YearId
  readonly label: string
}

/** A rule of teaching that the texts state, by a short name. */
export interface Principle extends Wording {
  readonly id: string
  readonly title: string
}

/** A block of the vademecum's landmarks, with the competences it keeps for Seconde. */
export interface LandmarkBlock {
  readonly block: BlockId
  /** The heading as printed, block number included. */
  readonly blockText: string
  readonly competences: readonly {
    readonly title?: string
    readonly items: readonly string[]
    readonly mended?: readonly MendedItem[]
    readonly remark?: string
  }[]
}

/** How the vademecum maps a group of common competences onto the two référentiels. */
export interface Landmark {
  readonly group: GroupId
  readonly title: string
  readonly items: readonly string[]
  readonly source: Source
  readonly MA: readonly LandmarkBlock[]
  readonly MCV: readonly LandmarkBlock[]
}

/** An obvious typo of the texts and how it is mended wherever it occurs. */
export interface Mend {
  readonly wrong: string
  readonly right: string
  readonly why: string
}
