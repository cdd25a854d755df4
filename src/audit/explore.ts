import { lossOf } from '../machine/loss.ts'
import type { Situation, Situations, Way } from './situations.ts'
import type { Cell } from './table.ts'

/** What the situations of one scenario, year and profile say. */
export interface Exploration {
  /** Situations: states with the same future count once. */
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
  /** Acts at level 1 that somewhere cost something, and those met at all. */
  readonly errors: ReadonlySet<string>
  readonly costly: ReadonlySet<string>
}

export function explore(situations: Situations): Exploration {
  const found = {
    steps: new Set<string>(),
    endings: new Set<string>(),
    acts: new Set<string>(),
    deadEnds: new Set<string>(),
    errors: new Set<string>(),
    costly: new Set<string>(),
  }
  const spans = new Map<Situation, Span>()
  for (const situation of situations.all) {
    const { id, kind } = situation.cell.step
    found.steps.add(id)
    if (kind === 'ending') found.endings.add(id)
    else if (situation.ways.length === 0) found.deadEnds.add(id)
    noteActs(situation, found)
    spans.set(situation, spanOf(situation, spans))
  }
  const { shortest, longest } = spans.get(situations.first) ?? NO_SPAN
  return { states: situations.all.length, shortest, longest, ...found }
}

interface Span {
  readonly shortest: number
  readonly longest: number
}

/** Of a situation one is still in: a play that never ends. */
const NO_SPAN: Span = { shortest: Number.POSITIVE_INFINITY, longest: 0 }

function spanOf({ cell, ways }: Situation, spans: ReadonlyMap<Situation, Span>): Span {
  if (cell.step.kind === 'ending') return { shortest: 0, longest: 0 }
  let { shortest, longest } = NO_SPAN
  for (const { shown, to } of ways) {
    const rest = spans.get(to) ?? NO_SPAN
    const own = shown.length > 0 ? 1 : 0
    shortest = Math.min(shortest, own + rest.shortest)
    longest = Math.max(longest, own + rest.longest)
  }
  return { shortest, longest }
}

function noteActs(
  { cell, ways }: Situation,
  found: { readonly acts: Set<string>; readonly errors: Set<string>; readonly costly: Set<string> },
): void {
  const deciding = ways.filter(({ shown }) => shown.length > 0)
  const best = bestOf(deciding)
  for (const way of deciding) {
    const name = actName(cell, way)
    found.acts.add(name)
    if (best === undefined || !way.shown.some(({ level }) => level === 1)) continue
    found.errors.add(name)
    if (!found.costly.has(name) && costs(way.reached, best.reached)) found.costly.add(name)
  }
}

/** The way with the least loss, the first such. */
function bestOf(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>(
    (found, way) => (found === undefined || lossOf(way.shown) < lossOf(found.shown) ? way : found),
    undefined,
  )
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

export function actName({ step }: Cell, { move }: Pick<Way, 'move'>): string {
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
