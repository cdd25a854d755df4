import type { CriterionId, Level } from '../referential/types.ts'
import type { Cases, Result } from '../scenario/model.ts'
import { afterAct } from './act.ts'
import { resolve } from './conditions.ts'
import type { Outcome, Shown, Told } from './construct.ts'
import { withClientName } from './hear.ts'
import type { PlayState } from './play-state.ts'

/** What `order` and `record` share: work judged as a whole, the same level for each of its critères. */
interface Work {
  readonly criteria: readonly CriterionId[]
  readonly results: readonly Result[]
  readonly goto: Cases<string>
}

export function afterWork(work: Work, state: PlayState, level: Level): Outcome {
  const after = afterAct(resultOf(work, level), state, [])
  return { state: after, to: resolve(work.goto, after) }
}

export function shownByWork(work: Work, level: Level): readonly Shown[] {
  return work.criteria.map((criterion) => ({ criterion, level, grave: false }))
}

export function toldOfWork(work: Work, state: PlayState, level: Level, words: string): Told {
  return { id: `niveau-${level}`, words, why: withClientName(resolve(resultOf(work, level).why, state), state) }
}

/** The highest result that this level reaches; the last one is level 1. */
function resultOf({ results }: Work, level: Level): Result {
  const result = results.find((one) => one.level <= level)
  if (result === undefined) throw new Error('the last result is not level 1: the scenario was not checked')
  return result
}
