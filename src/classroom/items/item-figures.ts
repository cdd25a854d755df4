import type { CriterionId, Level } from '../../referential/types.ts'
import type { CopyItems } from './copy-items.ts'
import { itemRestCorrelation, upperLowerIndex } from './discrimination.ts'
import type { ItemFlag } from './types.ts'

/** Below, an index of discrimination is noise. */
export const COPIES_NEEDED = 10

/** Ebel and Frisbie (1991): an index below 0.20 discriminates poorly. */
const WEAK_UNDER = 0.2
const EASY_FROM = 0.95
const HARD_UNDER = 0.2

/** What one decision gave on one critère, from 0 (level 1) to 1 (level 4). */
export interface Point {
  readonly decision: string
  readonly criterion: CriterionId
  readonly point: number
}

export interface Figures {
  readonly n: number
  readonly difficulty: number
  readonly discrimination: number | null
  readonly itemRest: number | null
  readonly flags: readonly ItemFlag[]
}

interface Met {
  readonly item: number
  readonly total: number
  /** Null when the copy holds nothing else. */
  readonly rest: number | null
}

/** What a copy gave, decision by decision. A level that a person has still to give is left out. */
export function pointsOf({ decisions }: CopyItems): readonly Point[] {
  return decisions.flatMap(({ decision, levels }) =>
    levels.flatMap(({ criterion, level }) => (level === null ? [] : [{ decision, criterion, point: pointOf(level) }])),
  )
}

/** The figures of each item, an item being the points that `itemOf` gives the same key. */
export function figuresBy(
  copies: readonly (readonly Point[])[],
  itemOf: (point: Point) => string,
): ReadonlyMap<string, Figures> {
  const met = new Map<string, Met[]>()
  for (const points of copies) {
    const whole = sumOf(points)
    for (const [key, own] of groupBy(points, itemOf)) {
      const [part, others] = [sumOf(own), points.length - own.length]
      const rest = others === 0 ? null : (whole - part) / others
      const all = met.get(key) ?? []
      all.push({ item: part / own.length, total: whole / points.length, rest })
      met.set(key, all)
    }
  }
  return new Map([...met].map(([key, all]) => [key, figuresOf(all)]))
}

function groupBy(points: readonly Point[], itemOf: (point: Point) => string): ReadonlyMap<string, readonly Point[]> {
  const groups = new Map<string, Point[]>()
  for (const point of points) {
    const key = itemOf(point)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [point])
    else group.push(point)
  }
  return groups
}

function figuresOf(met: readonly Met[]): Figures {
  const isEnough = met.length >= COPIES_NEEDED
  const withRest = met.flatMap(({ item, rest }) => (rest === null ? [] : [{ item, rest }]))
  const figures = {
    n: met.length,
    difficulty: met.reduce((sum, { item }) => sum + item, 0) / met.length,
    discrimination: isEnough ? upperLowerIndex(met) : null,
    itemRest: isEnough ? itemRestCorrelation(withRest) : null,
  }
  return { ...figures, flags: isEnough ? flagsOf(figures) : [] }
}

/** Where all do alike nothing can discriminate: that is said once, not twice. */
function flagsOf({ difficulty, discrimination }: Omit<Figures, 'flags'>): readonly ItemFlag[] {
  if (difficulty >= EASY_FROM) return ['too-easy']
  const flags: ItemFlag[] = difficulty < HARD_UNDER ? ['too-hard'] : []
  if (discrimination === null) return flags
  if (discrimination < 0) return [...flags, 'negative-discrimination']
  return discrimination < WEAK_UNDER ? [...flags, 'weak-discrimination'] : flags
}

function pointOf(level: Level): number {
  return (level - 1) / 3
}

function sumOf(points: readonly Point[]): number {
  return points.reduce((sum, { point }) => sum + point, 0)
}
