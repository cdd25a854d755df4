import { actName } from '../../src/audit/explore.ts'
import { type Cell, keyOf, Table } from '../../src/audit/table.ts'
import type { Profile, YearScenario } from '../../src/scenario/model.ts'

/** What is found by walking each state of a scenario by itself, nothing merged: slow, and plainly right. */
export interface EveryState {
  readonly steps: ReadonlySet<string>
  readonly acts: ReadonlySet<string>
  readonly shortest: number
  readonly longest: number
  /** The lowest sum of the first levels on a critère, that many being counted; below everything for a grave fault. */
  lowestSum(criterion: string, counted: number): number
}

/** Only for scenarios where no step is met twice. */
export function everyState(scenario: YearScenario, profile: Profile): EveryState {
  const table = new Table(scenario, profile)
  const steps = new Set<string>()
  const acts = new Set<string>()
  const spans = new Map<string, readonly [number, number]>()
  const sums = new Map<string, number>()

  function span(cell: Cell): readonly [number, number] {
    const key = keyOf(cell)
    const known = spans.get(key)
    if (known !== undefined) return known
    steps.add(cell.step.id)
    const rests = table.edges(cell).map((edge) => {
      const own = edge.shown.length > 0 ? 1 : 0
      if (own === 1) acts.add(actName(cell, edge))
      const [shortest, longest] = span(edge.to)
      return [own + shortest, own + longest] as const
    })
    const found =
      rests.length === 0
        ? ([0, 0] as const)
        : ([Math.min(...rests.map(([least]) => least)), Math.max(...rests.map(([, most]) => most))] as const)
    spans.set(key, found)
    return found
  }

  function lowest(cell: Cell, criterion: string, left: number): number {
    if (left === 0) return 0
    const key = `${keyOf(cell)}|${criterion}|${left}`
    const known = sums.get(key)
    if (known !== undefined) return known
    const after = table.edges(cell).map(({ shown, to }) => {
      const { level, grave } = shown.find((one) => one.criterion === criterion) ?? {}
      if (grave) return Number.NEGATIVE_INFINITY
      return level == null ? lowest(to, criterion, left) : level + lowest(to, criterion, left - 1)
    })
    const found = after.length === 0 ? left : Math.min(...after)
    sums.set(key, found)
    return found
  }

  const [shortest, longest] = span(table.first())
  return {
    steps,
    acts,
    shortest,
    longest,
    lowestSum: (criterion, counted) => lowest(table.first(), criterion, counted),
  }
}
