import { lossOf } from '../machine/loss.ts'
import type { Profile, YearScenario } from '../scenario/model.ts'
import { type Cell, type Edge, keyOf, Table } from './table.ts'

/** What every reachable state of one scenario, year and profile says. */
export interface Exploration {
  readonly states: number
  /** Decisions on the shortest and the longest way to an ending. */
  readonly shortest: number
  readonly longest: number
  readonly steps: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** Acts that could be chosen somewhere, as `step/act` or `incident/act`. */
  readonly acts: ReadonlySet<string>
  /** Steps where nothing can be done though the contact has not ended. */
  readonly deadEnds: ReadonlySet<string>
  /** Steps one can come back to in the very same situation: a play that never ends. */
  readonly endless: ReadonlySet<string>
  /** Acts at level 1 that somewhere cost something, and those met at all. */
  readonly errors: ReadonlySet<string>
  readonly costly: ReadonlySet<string>
}

interface Node {
  /** Undefined while its followers are being walked. */
  span: { shortest: number; longest: number } | undefined
}

/** Walks every reachable state once. Takes time in proportion to them: some 300,000 a second. */
export function explore(scenario: YearScenario, profile: Profile): Exploration {
  const walk = new Walk(new Table(scenario, profile))
  return walk.run()
}

class Walk {
  readonly #table: Table
  readonly #nodes = new Map<string, Node>()
  readonly #found = {
    steps: new Set<string>(),
    endings: new Set<string>(),
    acts: new Set<string>(),
    deadEnds: new Set<string>(),
    endless: new Set<string>(),
    errors: new Set<string>(),
    costly: new Set<string>(),
  }

  constructor(table: Table) {
    this.#table = table
  }

  run(): Exploration {
    const { shortest, longest } = this.#visit(this.#table.first())
    return { states: this.#nodes.size, shortest, longest, ...this.#found }
  }

  /** Depth of the recursion: decisions of one play, a few dozen. */
  #visit(cell: Cell): { shortest: number; longest: number } {
    const key = keyOf(cell)
    const known = this.#nodes.get(key)
    if (known !== undefined) {
      if (known.span === undefined) this.#found.endless.add(cell.step.id)
      return known.span ?? { shortest: Number.POSITIVE_INFINITY, longest: 0 }
    }
    const node: Node = { span: undefined }
    this.#nodes.set(key, node)
    this.#found.steps.add(cell.step.id)
    node.span = cell.step.kind === 'ending' ? this.#end(cell) : this.#follow(cell)
    return node.span
  }

  #end(cell: Cell): { shortest: number; longest: number } {
    this.#found.endings.add(cell.step.id)
    return { shortest: 0, longest: 0 }
  }

  #follow(cell: Cell): { shortest: number; longest: number } {
    const edges = this.#table.edges(cell)
    if (edges.length === 0) this.#found.deadEnds.add(cell.step.id)
    this.#note(cell, edges)
    let shortest = Number.POSITIVE_INFINITY
    let longest = 0
    for (const { shown, to } of edges) {
      const rest = this.#visit(to)
      const own = shown.length > 0 ? 1 : 0
      shortest = Math.min(shortest, own + rest.shortest)
      longest = Math.max(longest, own + rest.longest)
    }
    return { shortest, longest }
  }

  #note(cell: Cell, edges: readonly Edge[]): void {
    const deciding = edges.filter(({ shown }) => shown.length > 0)
    const best = deciding.reduce<Edge | undefined>(
      (found, edge) => (found === undefined || lossOf(edge.shown) < lossOf(found.shown) ? edge : found),
      undefined,
    )
    for (const edge of deciding) {
      const name = actName(cell, edge)
      this.#found.acts.add(name)
      if (best === undefined || !edge.shown.some(({ level }) => level === 1)) continue
      this.#found.errors.add(name)
      if (costs(edge.to, best.to)) this.#found.costly.add(name)
    }
  }
}

/** True when the client trusts or waits less, less is known, or one is led elsewhere than by the best act. */
function costs(after: Cell, best: Cell): boolean {
  return (
    after.state.trust < best.state.trust ||
    after.state.patience < best.state.patience ||
    after.step.id !== best.step.id ||
    best.state.facts.some((fact) => !after.state.facts.includes(fact))
  )
}

function actName({ step }: Cell, { move }: Edge): string {
  switch (move.kind) {
    case 'incident':
      return `${move.incident}/${move.reply}`
    case 'reply':
      return `${step.id}/${move.reply}`
    case 'ask':
      return `${step.id}/${move.question}`
    case 'consult':
      return `${step.id}/${move.resource}`
    default:
      return step.id
  }
}
