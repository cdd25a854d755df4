import { criteria } from '../../referential/index.ts'
import type { YearScenario } from '../../scenario/model.ts'
import type { CopyItems, TakenDecision } from './copy-items.ts'
import { COPIES_NEEDED, type Figures, figuresBy, type Point, pointsOf } from './item-figures.ts'
import { type DecisionWords, wordsOf } from './reply-words.ts'
import type { CriterionFigures, DecisionFigures, ReplyCount, ScenarioFigures } from './types.ts'

/** What the copies of a scenario say of its decisions, the one most met first, and of its critères. */
export function scenarioFigures(scenario: YearScenario, copies: readonly CopyItems[]): ScenarioFigures {
  const points = copies.map(pointsOf).filter((one) => one.length > 0)
  const items = figuresBy(points, keyOf)
  const byCriterion = figuresBy(points, ({ criterion }) => criterion)
  const words = wordsOf(scenario)
  const taken = new Map<string, TakenDecision[]>()
  for (const { decisions } of copies)
    for (const one of decisions) {
      const all = taken.get(one.decision)
      if (all === undefined) taken.set(one.decision, [one])
      else all.push(one)
    }
  return {
    scenario: scenario.id,
    year: scenario.year,
    copies: copies.length,
    decisions: [...taken]
      .map(([decision, all]) => decisionFigures(decision, all, items, words))
      .toSorted((a, b) => b.n - a.n),
    criteria: criteria.flatMap(({ id }): CriterionFigures[] => {
      const figures = byCriterion.get(id)
      return figures === undefined ? [] : [{ criterion: id, ...figures }]
    }),
  }
}

function keyOf({ decision, criterion }: Pick<Point, 'decision' | 'criterion'>): string {
  return JSON.stringify([decision, criterion])
}

function decisionFigures(
  decision: string,
  taken: readonly TakenDecision[],
  items: ReadonlyMap<string, Figures>,
  words: DecisionWords,
): DecisionFigures {
  const inPlay = [...new Set(taken.flatMap(({ levels }) => levels.map(({ criterion }) => criterion)))]
  const replies = repliesOf(decision, taken, words)
  return {
    decision,
    n: taken.length,
    replies,
    items: inPlay.flatMap((criterion) => {
      const figures = items.get(keyOf({ decision, criterion }))
      return figures === undefined ? [] : [{ decision, criterion, ...figures }]
    }),
    flags: taken.length >= COPIES_NEEDED && replies.some(({ count }) => count === 0) ? ['dead-reply'] : [],
  }
}

/** What was chosen, and what was offered to somebody and chosen by nobody. */
function repliesOf(decision: string, taken: readonly TakenDecision[], words: DecisionWords): readonly ReplyCount[] {
  const counts = new Map<string, number>()
  for (const { offered } of taken) for (const id of offered) counts.set(id, 0)
  for (const { chosen } of taken) counts.set(chosen, (counts.get(chosen) ?? 0) + 1)
  return [...counts]
    .map(([reply, count]) => ({ reply, words: words(decision, reply), count }))
    .toSorted((a, b) => b.count - a.count || (a.reply < b.reply ? -1 : 1))
}
