import { lossOf } from '../machine/loss.ts'
import type { PlayerMove } from '../machine/move.ts'
import { decisionOf } from '../machine/shown-at.ts'
import type { CriterionId, YearId } from '../referential/types.ts'
import type { Profile, YearScenario } from '../scenario/model.ts'
import { stepsInCycles } from './cycles.ts'
import { type Cell, type Edge, keyOf, Table } from './table.ts'

/** A way from the start to an ending: its decisions and what they bear on. */
export interface BestPath {
  /** Total of what falls short of level 4; 0 on a path where every reply is an expert's. */
  readonly loss: number
  readonly moves: readonly (PlayerMove & { readonly step: string })[]
  /** Each decision once, in order. */
  readonly decisions: readonly string[]
  readonly opportunities: Readonly<Record<CriterionId, number>>
  /** Sum of the levels over these opportunities; free writing, which a person scores, counts 4. */
  readonly totals: Readonly<Record<CriterionId, number>>
}

/** Whatever one does with that client, no ending comes: no static look at a file tells. */
export class NoEnding extends Error {
  readonly year: YearId
  readonly profile: string

  constructor({ id, year }: YearScenario, profile: string) {
    super(`no ending of ${id} can be reached in ${year} with ${profile}`)
    this.name = 'NoEnding'
    this.year = year
    this.profile = profile
  }
}

/** A situation met during the search, and the best way found to it so far. */
interface Reached {
  readonly cell: Cell
  /** Decisions already taken among the steps one can come back to. */
  readonly decided: readonly string[]
  readonly loss: number
  /** Opportunities met. */
  readonly gain: number
  readonly from: { readonly reached: Reached; readonly edge: Edge } | undefined
}

/**
 * The best path of a scenario, year and profile: the least loss first, then the most opportunities.
 * Situations are explored by growing loss, so that only near-perfect ways are ever walked.
 * A decision met again counts for nothing, as in `replay`: going round in circles never pays.
 * Throws `NoEnding` when none can be reached.
 */
export function bestPath(scenario: YearScenario, profile: Profile): BestPath {
  const paths = found.get(scenario) ?? new Map<string, BestPath>()
  found.set(scenario, paths)
  const path = paths.get(profile.id) ?? new Search(new Table(scenario, profile), stepsInCycles(scenario)).run()
  if (path === undefined) throw new NoEnding(scenario, profile.id)
  paths.set(profile.id, path)
  return path
}

/** A scenario never changes once read: its best paths are looked for once. */
const found = new WeakMap<YearScenario, Map<string, BestPath>>()

class Search {
  readonly #table: Table
  readonly #cyclic: ReadonlySet<string>
  readonly #best = new Map<string, Reached>()
  readonly #waiting: Reached[][] = []

  constructor(table: Table, cyclic: ReadonlySet<string>) {
    this.#table = table
    this.#cyclic = cyclic
  }

  run(): BestPath | undefined {
    this.#offer({ cell: this.#table.first(), decided: [], loss: 0, gain: 0, from: undefined })
    for (let loss = 0; loss < this.#waiting.length; loss++) {
      for (let one = this.#waiting[loss]?.shift(); one !== undefined; one = this.#waiting[loss]?.shift())
        if (this.#best.get(searchKey(one)) === one) this.#expand(one)
      const ended = [...this.#best.values()].filter((one) => one.loss === loss && one.cell.step.kind === 'ending')
      if (ended.length > 0) return pathTo(ended.reduce((best, one) => (one.gain > best.gain ? one : best)))
    }
    return undefined
  }

  #expand(reached: Reached): void {
    for (const edge of this.#table.edges(reached.cell)) {
      const decision = decisionOf(reached.cell, edge.move)
      const shown = reached.decided.includes(decision) ? [] : edge.shown
      const remembers = shown.length > 0 && this.#cyclic.has(reached.cell.step.id)
      this.#offer({
        cell: edge.to,
        decided: remembers ? [...reached.decided, decision].sort() : reached.decided,
        loss: reached.loss + lossOf(shown),
        gain: reached.gain + shown.length,
        from: { reached, edge },
      })
    }
  }

  #offer(reached: Reached): void {
    const key = searchKey(reached)
    const known = this.#best.get(key)
    if (
      known !== undefined &&
      (known.loss < reached.loss || (known.loss === reached.loss && known.gain >= reached.gain))
    )
      return
    this.#best.set(key, reached)
    for (let size = this.#waiting.length; size <= reached.loss; size++) this.#waiting.push([])
    this.#waiting[reached.loss]?.push(reached)
  }
}

function searchKey({ cell, decided }: Reached): string {
  return `${keyOf(cell)}|${decided.join()}`
}

function pathTo(end: Reached): BestPath {
  const trail: { cell: Cell; edge: Edge }[] = []
  for (let at = end.from; at !== undefined; at = at.reached.from)
    trail.unshift({ cell: at.reached.cell, edge: at.edge })
  const opportunities: Record<CriterionId, number> = {}
  const totals: Record<CriterionId, number> = {}
  const decisions: string[] = []
  for (const { cell, edge } of trail) {
    const decision = decisionOf(cell, edge.move)
    if (edge.shown.length === 0 || decisions.includes(decision)) continue
    decisions.push(decision)
    for (const { criterion, level } of edge.shown) {
      opportunities[criterion] = (opportunities[criterion] ?? 0) + 1
      totals[criterion] = (totals[criterion] ?? 0) + (level ?? 4)
    }
  }
  const moves = trail.map(({ cell, edge }) => ({ ...edge.move, step: cell.step.id }))
  return { loss: end.loss, moves, decisions, opportunities, totals }
}
