import { criteria } from '../../referential/index.ts'
import type { CriterionId, Level } from '../../referential/types.ts'
import { agreementOf, agreementOfCopies } from './agreement.ts'
import type { LevelPair } from './pair-table.ts'
import type { AgreementTable } from './types.ts'

/** What two gave on the critères of one copy; a critère without a level on either side is no pair. */
export type ComparedCopy = Readonly<Record<CriterionId, readonly [Level | null, Level | null]>>

/** Agreement on each critère that was compared, in the order of the référentiel, and over all. */
export function agreementTable(copies: readonly ComparedCopy[]): AgreementTable {
  const pairs = copies.map(pairsOf).filter((one) => one.size > 0)
  const lines = criteria.flatMap(({ id }) => {
    const column = pairs.map((copy) => copy.get(id)).filter((pair) => pair !== undefined)
    return column.length === 0 ? [] : [{ criterion: id, ...agreementOf(column) }]
  })
  return { copies: pairs.length, criteria: lines, overall: agreementOfCopies(pairs.map((copy) => [...copy.values()])) }
}

function pairsOf(copy: ComparedCopy): ReadonlyMap<CriterionId, LevelPair> {
  return new Map(
    Object.entries(copy).flatMap(([id, [first, second]]) =>
      first === null || second === null ? [] : [[id, [first, second]] as const],
    ),
  )
}
