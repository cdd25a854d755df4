import type { YearId } from '../referential/types.ts'
import type { Cases, Condition, Said } from './model.ts'
import type { ConditionFile } from './schema/condition-schema.ts'
import type { SaidFile } from './schema/scenario-schema.ts'
import { speakerOf } from './speaker.ts'
import { typeset } from './typeset.ts'
import { YEARS } from './words.ts'
import { conditionIn } from './year-condition.ts'

/** A value as written: itself, or cases. */
export type Written<T> = T | readonly { when?: ConditionFile | undefined; then: T }[]

interface Dated {
  readonly from?: YearId | undefined
  readonly until?: YearId | undefined
}

/** True when something marked `from` / `until` exists in this year. */
export function existsIn(year: YearId, { from, until }: Dated): boolean {
  const rank = YEARS.indexOf(year)
  return rank >= (from === undefined ? 0 : YEARS.indexOf(from)) && rank <= YEARS.indexOf(until ?? 'terminale')
}

/** Those that exist in this year and whose condition can hold in it. */
export function those<T extends Dated & { readonly when?: ConditionFile | undefined }>(
  year: YearId,
  things: readonly T[] | undefined,
): T[] {
  return (things ?? []).filter((one) => existsIn(year, one) && conditionIn(year, one.when) !== false)
}

/** A value or cases, as cases of this year: those that never hold are gone, and all after one that always holds. */
export function casesIn<T>(year: YearId, value: Written<T>): Cases<T> {
  if (!Array.isArray(value)) return [{ then: value as T }]
  const cases: { when?: Condition; then: T }[] = []
  for (const { when, then } of value as readonly { when?: ConditionFile | undefined; then: T }[]) {
    const condition = conditionIn(year, when)
    if (condition === false) continue
    if (condition === true) return [...cases, { then }]
    cases.push({ when: condition, then })
  }
  return cases
}

/** Words or cases of words, set as French is printed. */
export function textsIn(year: YearId, value: Written<string>): Cases<string> {
  return casesIn(year, value).map((one) => ({ ...one, then: typeset(one.then) }))
}

export function whenIn(year: YearId, when: ConditionFile | undefined): { when?: Condition } {
  const condition = conditionIn(year, when)
  return typeof condition === 'boolean' ? {} : { when: condition }
}

export function linesIn(year: YearId, lines: readonly SaidFile[] | undefined): Said[] {
  return those(year, lines).map((line) => {
    const { by, words } = speakerOf(line)
    return {
      by,
      words: typeset(words),
      ...(line.mood === undefined ? {} : { mood: line.mood }),
      ...whenIn(year, line.when),
    }
  })
}
