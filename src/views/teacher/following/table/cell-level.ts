import type { Measure } from '../../../../classroom/progress.ts'
import { shareOf, type Tally } from '../../../../classroom/progress-tally.ts'
import type { Level, YearId } from '../../../../referential/types.ts'
import { EXPECTED_LEVELS } from '../../../../scenario/year-options.ts'
import { levelOfMean } from '../../../../scoring/index.ts'
import type { FollowedRun } from '../asked.ts'

/** What runs over were worth together: one of the four levels, and how many critères are where one expects them. */
export interface Worth {
  readonly level: Level
  readonly tally: Tally
}

type Judged = Pick<FollowedRun, 'levels' | 'startedAt' | 'setAside' | 'year'>

/**
 * The level of a cell: the mean of the levels of the critères evaluated, read by the rule of the sheets. Null while no
 * run is over, or when none has a level yet. Runs set aside do not count.
 */
export function worthOf(runs: readonly Judged[], measure: Measure): Worth | null {
  const worths = counted(runs).flatMap((run) => worthOfRun(run) ?? [])
  if (measure === 'last') return worths.at(-1)?.worth ?? null
  if (measure === 'best') return worths.reduce<Weighed | null>(better, null)?.worth ?? null
  return together(worths)
}

interface Weighed {
  readonly levels: readonly Level[]
  readonly worth: Worth
}

function counted(runs: readonly Judged[]): readonly Judged[] {
  return runs.filter(({ setAside }) => !setAside).toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
}

function worthOfRun({ levels: found, year }: Judged): Weighed | null {
  const levels = found?.criteria.flatMap(({ level }) => level ?? []) ?? []
  if (levels.length === 0) return null
  return { levels, worth: { level: levelOfMean(mean(levels)), tally: tallyIn(levels, year) } }
}

function tallyIn(levels: readonly Level[], year: YearId): Tally {
  const expected = Math.min(...EXPECTED_LEVELS[year])
  return { reached: levels.filter((level) => level >= expected).length, levelled: levels.length }
}

/** By the part reached first, as the progress of the class goes by it; the first of equals stays. */
function better(kept: Weighed | null, one: Weighed): Weighed {
  return kept === null || (shareOf(one.worth.tally) ?? 0) > (shareOf(kept.worth.tally) ?? 0) ? one : kept
}

function together(all: readonly Weighed[]): Worth | null {
  if (all.length === 0) return null
  const sum = (of: (tally: Tally) => number) => all.reduce((total, { worth }) => total + of(worth.tally), 0)
  return {
    level: levelOfMean(mean(all.map(({ levels }) => mean(levels)))),
    tally: { reached: sum(({ reached }) => reached), levelled: sum(({ levelled }) => levelled) },
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
