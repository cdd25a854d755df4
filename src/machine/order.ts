import type { Level } from '../referential/types.ts'
import type { OrderStep } from '../scenario/model.ts'
import { resolve } from './conditions.ts'
import type { Construct } from './construct.ts'
import { withClientName } from './hear.ts'
import type { PlayerMove } from './move.ts'
import type { PlayState } from './play-state.ts'
import { afterWork, shownByWork, toldOfWork } from './work.ts'

/**
 * `order`: tasks to rank. Partial credit: of all pairs of tasks whose ranks differ, the share put in the right order.
 * All: level 4; at least three quarters: 3; at least half: 2; fewer: 1.
 */
export const order: Construct<OrderStep> = {
  moves: (step) => permutations(step.tasks.map(({ id }) => id)).map((tasks) => ({ kind: 'order', tasks })),
  allows(step, _, move) {
    if (move.kind !== 'order') return false
    const ids = step.tasks.map(({ id }) => id)
    return move.tasks.length === ids.length && [...move.tasks].sort().join() === [...ids].sort().join()
  },
  after: (step, state, move) => afterWork(step, state, levelOfOrder(step, state, tasksOf(move))),
  shows: (step, state, move) => shownByWork(step, levelOfOrder(step, state, tasksOf(move))),
  tell: (step, state, move) =>
    toldOfWork(step, state, levelOfOrder(step, state, tasksOf(move)), numbered(step, state, tasksOf(move))),
}

export function levelOfOrder(step: OrderStep, state: PlayState, given: readonly string[]): Level {
  const rank = new Map(step.tasks.map((task) => [task.id, resolve(task.rank, state)]))
  const pairs = given.flatMap((first, index) =>
    given.slice(index + 1).map((second) => [rank.get(first), rank.get(second)] as const),
  )
  const telling = pairs.filter(([first, second]) => first !== second)
  const right = telling.filter(([first = 0, second = 0]) => first < second).length
  const share = telling.length === 0 ? 1 : right / telling.length
  if (share === 1) return 4
  if (share >= 0.75) return 3
  return share >= 0.5 ? 2 : 1
}

function tasksOf(move: PlayerMove): readonly string[] {
  return move.kind === 'order' ? move.tasks : []
}

function numbered(step: OrderStep, state: PlayState, given: readonly string[]): string {
  const label = new Map(step.tasks.map((task) => [task.id, withClientName(task.label, state)]))
  return given.map((id, index) => `${index + 1}. ${label.get(id) ?? id}`).join(' ')
}

function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= 1) return [ids]
  return ids.flatMap((first) => permutations(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]))
}
