import type { Difference, ReviewedLine, WritingLevel } from '../../../classroom/review/types.ts'
import { competences, criterion as criterionOf } from '../../../referential/index.ts'
import type { Competence, Criterion, Level, ReferentialId } from '../../../referential/types.ts'
import type { Sheet } from '../../../scoring/index.ts'
import type { SheetLine } from '../../../scoring/types.ts'
import type { Observation } from '../../../transcript/evidence.ts'
import type { Entry } from '../../../transcript/types.ts'

export const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** A line of the grid. */
export interface GridRow {
  readonly criterion: Criterion
  readonly line: SheetLine
  readonly reviewed: ReviewedLine
  /** Free writing that a person has still to score for this critère. */
  readonly toScore: readonly Observation[]
  /** Played or expected here, or given a level by a person. */
  readonly inPlay: boolean
  /** What two markers gave, where they differ and settle it. */
  readonly difference?: Difference
}

export interface GridGroup {
  readonly referential: ReferentialId
  readonly competence: Competence
  readonly rows: readonly GridRow[]
}

/** The lines of a sheet under their first competence, référentiel by référentiel. */
export function gridOf(
  sheet: Sheet,
  reviewed: readonly ReviewedLine[],
  writing: readonly WritingLevel[],
  entries: readonly Entry[],
): readonly GridGroup[] {
  const rows = sheet.criteria.flatMap((line) => rowOf(line, reviewed, writing, entries))
  const referentials: readonly ReferentialId[] = ['MA', 'MCV']
  return referentials.flatMap((referential) =>
    competences
      .map((competence) => ({
        referential,
        competence,
        rows: rows.filter(
          ({ criterion }) => criterion.referential === referential && criterion.competences[0] === competence.id,
        ),
      }))
      .filter((group) => group.rows.length > 0),
  )
}

function rowOf(
  line: SheetLine,
  reviewed: readonly ReviewedLine[],
  writing: readonly WritingLevel[],
  entries: readonly Entry[],
): readonly GridRow[] {
  const criterion = criterionOf(line.id)
  if (criterion === undefined) return []
  const own = reviewed.find((one) => one.criterion === line.id) ?? {
    criterion: line.id,
    level: line.level,
    proposal: line.level,
    why: null,
  }
  const scored = (entry: number) => writing.some((one) => one.entry === entry && one.criterion === line.id)
  const toScore = line.evidence.filter(({ entry }) => entries[entry]?.kind === 'write' && !scored(entry))
  return [{ criterion, line, reviewed: own, toScore, inPlay: line.status !== 'not-evaluated' || own.level !== null }]
}
