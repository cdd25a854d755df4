import { competences, criterion } from '../referential/index.ts'
import type { CompetenceId, CriterionId } from '../referential/types.ts'
import type { Sheet } from '../scoring/index.ts'
import { shareOf, sumOf, type Tally, tallyOf } from './progress-tally.ts'

/** One play of a student, with its sheet derived anew. A run that was set aside is not given. */
export interface ScoredRun {
  readonly run: string
  /** Null when played freely. */
  readonly assignment: string | null
  /** ISO 8601; runs are put in this order. */
  readonly startedAt: string
  /** False while the student may still go on: what is missing is then not yet missing, and nothing of it counts. */
  readonly over: boolean
  readonly sheet: Sheet
}

/** A mean of everything is contested: the last, the best and the mean are all given, a teacher chooses. */
export const MEASURES = ['last', 'best', 'mean'] as const
export type Measure = (typeof MEASURES)[number]

/** What one run showed of a competence. */
export interface CompetencePoint extends Measured {
  readonly run: string
  readonly startedAt: string
}

export interface Measured {
  /** Mean of the levels of the critères cited under the competence, from 1 to 4. */
  readonly level: number
  readonly tally: Tally
}

/** A competence over the year, for one student. */
export interface CompetenceProgress {
  readonly competence: CompetenceId
  /** In the order of time; only the runs that gave a level. */
  readonly points: readonly CompetencePoint[]
  /** Null when no run gave a level. */
  readonly measures: Readonly<Record<Measure, Measured>> | null
}

/** A student's progress, competence by competence, from the runs that are over. */
export function progressOf(runs: readonly ScoredRun[]): readonly CompetenceProgress[] {
  const inOrder = finished(runs)
  return competences.map(({ id }) => {
    const points = inOrder.flatMap((run) => pointOf(run, id) ?? [])
    return { competence: id, points, measures: measuresOf(points) }
  })
}

/** The runs that count, oldest first. */
export function finished(runs: readonly ScoredRun[]): readonly ScoredRun[] {
  return runs
    .filter(({ over }) => over)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : Number(a.startedAt > b.startedAt)))
}

/** The critères at level 1 the last time they had a level. */
export function stillAtLevelOne(runs: readonly ScoredRun[]): readonly CriterionId[] {
  const last = new Map<CriterionId, number>()
  for (const { sheet } of finished(runs))
    for (const { id, level } of sheet.criteria) if (level !== null) last.set(id, level)
  return [...last].flatMap(([id, level]) => (level === 1 ? [id] : []))
}

function pointOf({ run, startedAt, sheet }: ScoredRun, competence: CompetenceId): CompetencePoint | undefined {
  const isUnder = (id: CriterionId) => criterion(id)?.competences.includes(competence) ?? false
  const levels = sheet.criteria.flatMap(({ id, level }) => (level !== null && isUnder(id) ? [level] : []))
  if (levels.length === 0) return undefined
  return { run, startedAt, level: mean(levels), tally: tallyOf(sheet, isUnder) }
}

function measuresOf(points: readonly CompetencePoint[]): CompetenceProgress['measures'] {
  const last = points.at(-1)
  if (last === undefined) return null
  const best = points.reduce((kept, one) => (isBetter(one, kept) ? one : kept))
  const all = { level: mean(points.map(({ level }) => level)), tally: sumOf(points.map(({ tally }) => tally)) }
  return { last: measured(last), best: measured(best), mean: all }
}

/** By the part reached first, as colours go by it; then by level. */
function isBetter(one: Measured, other: Measured): boolean {
  const [share = 0, than = 0] = [shareOf(one.tally) ?? 0, shareOf(other.tally) ?? 0]
  return share > than || (share === than && one.level > other.level)
}

function measured({ level, tally }: Measured): Measured {
  return { level, tally }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
