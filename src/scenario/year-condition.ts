import type { YearId } from '../referential/types.ts'
import type { Condition, GaugeCondition } from './model.ts'
import type { ConditionFile } from './schema/condition-schema.ts'

type GaugeFile = NonNullable<ConditionFile['trust']>

const listed = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])

/**
 * A condition as it stands in one year: `true` always holds, `false` never does,
 * otherwise what is left to be known during play.
 */
export function conditionIn(year: YearId, file: ConditionFile | undefined): Condition | boolean {
  if (file === undefined) return true
  if (file.year !== undefined && !listed(file.year).includes(year)) return false
  const any = file.any?.map((inner) => conditionIn(year, inner)).filter((inner) => inner !== false)
  if (any?.length === 0) return false
  const not = file.not === undefined ? false : conditionIn(year, file.not)
  if (not === true) return false
  const left: Condition = {
    ...(file.profile === undefined ? {} : { profile: listed(file.profile) }),
    ...(file.fact === undefined ? {} : { fact: listed(file.fact) }),
    ...(file.lacks === undefined ? {} : { lacks: listed(file.lacks) }),
    ...(file.trust === undefined ? {} : { trust: bounds(file.trust) }),
    ...(file.patience === undefined ? {} : { patience: bounds(file.patience) }),
    ...(any === undefined || any.includes(true) ? {} : { any: any as Condition[] }),
    ...(not === false ? {} : { not }),
  }
  return Object.keys(left).length === 0 ? true : left
}

function bounds(file: GaugeFile): GaugeCondition {
  return {
    ...(file['at-least'] === undefined ? {} : { atLeast: file['at-least'] }),
    ...(file.below === undefined ? {} : { below: file.below }),
  }
}
