import type { CriterionId } from '../../referential/types.ts'
import type { Sheet } from '../../scoring/index.ts'
import type { CopySheet } from '../../transcript/copy/types.ts'

/** What a copy keeps of a sheet: its levels, without the evidence, which a replay gives. */
export function copySheetOf({ profile, complete, criteria }: Sheet): CopySheet {
  return { profile, complete, lines: criteria.map(({ id, status, level }) => ({ id, status, level })) }
}

/** The critères on which the sheet kept in a copy is not the one derived now. */
export function differingLines(kept: CopySheet, derived: Sheet): readonly CriterionId[] {
  const now = new Map(copySheetOf(derived).lines.map((line) => [line.id, line]))
  const then = new Map(kept.lines.map((line) => [line.id, line]))
  return [...new Set([...then.keys(), ...now.keys()])].filter((id) => {
    const [one, other] = [then.get(id), now.get(id)]
    return one?.level !== other?.level || one?.status !== other?.status
  })
}
