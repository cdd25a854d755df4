import { blockTitle } from '../../referential/index.ts'
import type { BlockId, Criterion, ReferentialId } from '../../referential/types.ts'

/** A block of one référentiel, with those of its critères that are looked at. */
export interface BlockOfCriteria {
  readonly key: string
  readonly referential: ReferentialId
  readonly block: BlockId
  readonly title: string
  readonly criteria: readonly Criterion[]
}

/** Critères block by block, in the order they come. A code means nothing without its référentiel: both are told. */
export function byBlock(criteria: readonly Criterion[]): readonly BlockOfCriteria[] {
  const keyOf = ({ referential, block }: Criterion) => `${referential} ${block}`
  const firsts = criteria.filter((one, at) => criteria.findIndex((other) => keyOf(other) === keyOf(one)) === at)
  return firsts.map((first) => ({
    key: keyOf(first),
    referential: first.referential,
    block: first.block,
    title: blockTitle(first.referential, first.block),
    criteria: criteria.filter((one) => keyOf(one) === keyOf(first)),
  }))
}
