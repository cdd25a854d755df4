import type { Competence, Criterion, CriterionId, Level } from '../../../referential/types.ts'
import type { SheetLine } from '../../../scoring/types.ts'

/** A line of the sheet with the official critère it is about. */
export interface ReadLine {
  readonly line: SheetLine
  readonly criterion: Criterion
}

export interface CompetenceGroup {
  readonly competence: Competence
  /** Levelled or observed, in the order of the sheet. */
  readonly seen: readonly ReadLine[]
  readonly notEvaluated: readonly ReadLine[]
}

/**
 * The sheet competence by competence, in official order. A critère cited under several stands under the first,
 * so that it is read once; a competence with no critère of this référentiel is left out.
 */
export function groupByCompetence(
  lines: readonly SheetLine[],
  criterion: (id: CriterionId) => Criterion | undefined,
  competences: readonly Competence[],
): readonly CompetenceGroup[] {
  const read = lines.flatMap((line) => {
    const found = criterion(line.id)
    return found === undefined ? [] : [{ line, criterion: found }]
  })
  return competences
    .map((competence) => {
      const own = read.filter((one) => one.criterion.competences[0] === competence.id)
      const [seen, notEvaluated] = [
        own.filter((one) => one.line.status !== 'not-evaluated'),
        own.filter((one) => one.line.status === 'not-evaluated'),
      ]
      return { competence, seen, notEvaluated }
    })
    .filter((group) => group.seen.length + group.notEvaluated.length > 0)
}

/** How many critères stand at each level, level 4 first; only levels that occur. */
export function levelCounts(lines: readonly SheetLine[]): readonly { readonly level: Level; readonly count: number }[] {
  const levels: readonly Level[] = [4, 3, 2, 1]
  return levels
    .map((level) => ({ level, count: lines.filter((line) => line.level === level).length }))
    .filter(({ count }) => count > 0)
}
