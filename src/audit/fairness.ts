import { lossOf } from '../machine/loss.ts'
import type { CriterionId } from '../referential/types.ts'
import type { BestPath } from './best-path.ts'
import { actName } from './explore.ts'
import type { Situation, Situations } from './situations.ts'

/**
 * Critères on which a path as good in every reply, and longer than the best, has fewer opportunities than the sheet
 * expects: the shorter path would have the better sheet. Each with the decisions of that longer path.
 */
export function cheatedLongerPaths(situations: Situations, best: BestPath): ReadonlyMap<CriterionId, number> {
  const cheated = new Map<CriterionId, number>()
  for (const [criterion, expected] of Object.entries(best.opportunities)) {
    const longest = longestWithout(situations, criterion, expected - 1)
    if (longest > best.decisions.length) cheated.set(criterion, longest)
  }
  return cheated
}

/** Decisions on the longest faultless path with at most so many opportunities of a critère; none: below zero. */
function longestWithout({ first, all }: Situations, criterion: CriterionId, most: number): number {
  const longest = new Map<Situation, readonly number[]>()
  const allowances = Array.from({ length: most + 1 }, (_, left) => left)
  for (const situation of all) {
    const { cell, ways } = situation
    const faultless = ways.filter(({ shown }) => lossOf(shown) === 0)
    longest.set(
      situation,
      allowances.map((left) => {
        if (cell.step.kind === 'ending') return 0
        const lengths = faultless.map(({ shown, to }) => {
          const rest = left - (shown.some((one) => one.criterion === criterion) ? 1 : 0)
          return (shown.length > 0 ? 1 : 0) + (longest.get(to)?.[rest] ?? Number.NEGATIVE_INFINITY)
        })
        return Math.max(Number.NEGATIVE_INFINITY, ...lengths)
      }),
    )
  }
  return longest.get(first)?.[most] ?? Number.NEGATIVE_INFINITY
}

/**
 * Replies given as an expert's that another expert's reply always beats: wherever both may be chosen the other leads
 * to the same step, teaches as much, and leaves the client with more. The sheet could not tell them apart.
 */
export function dominatedReplies({ all }: Situations): ReadonlySet<string> {
  const offered = new Set<string>()
  const worthIt = new Set<string>()
  for (const { cell, ways } of all) {
    const expert = ways.filter(({ move, shown }) => isReply(move.kind) && shown.length > 0 && lossOf(shown) === 0)
    for (const way of expert) {
      const name = actName(cell, way)
      offered.add(name)
      if (!expert.some((other) => other !== way && beats(other.reached, way.reached))) worthIt.add(name)
    }
  }
  return new Set([...offered].filter((name) => !worthIt.has(name)))
}

function isReply(kind: string): boolean {
  return kind === 'reply' || kind === 'incident'
}

function beats(one: Situation['cell'], other: Situation['cell']): boolean {
  const [better, worse] = [one.state, other.state]
  return (
    one.step.id === other.step.id &&
    worse.facts.every((fact) => better.facts.includes(fact)) &&
    better.trust >= worse.trust &&
    better.patience >= worse.patience &&
    better.trust + better.patience + better.facts.length > worse.trust + worse.patience + worse.facts.length
  )
}
