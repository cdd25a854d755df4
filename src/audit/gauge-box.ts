import type { PlayState } from '../machine/play-state.ts'
import type { GaugeCondition } from '../scenario/model.ts'

/** Values of a gauge between which nothing tells the difference; both included. */
interface Range {
  readonly low: number
  readonly high: number
}

/** Values of both gauges that have the same future. */
export interface GaugeBox {
  readonly trust: Range
  readonly patience: Range
}

type Gauges = Pick<PlayState, 'trust' | 'patience'>
type Bounds = Readonly<Record<keyof GaugeBox, ReadonlySet<number>>>

const LOWEST = 0
const HIGHEST = 100
const WHOLE: Range = { low: LOWEST, high: HIGHEST }

/** These values and no other. */
export function only({ trust, patience }: Gauges): GaugeBox {
  return { trust: { low: trust, high: trust }, patience: { low: patience, high: patience } }
}

export function isInside({ trust, patience }: GaugeBox, gauges: Gauges): boolean {
  return contains(trust, gauges.trust) && contains(patience, gauges.patience)
}

export function both(one: GaugeBox, other: GaugeBox): GaugeBox {
  return { trust: common(one.trust, other.trust), patience: common(one.patience, other.patience) }
}

/** The values around these between the bounds that conditions read: a bound is the first value on its upper side. */
export function between(bounds: Bounds, gauges: Gauges): GaugeBox {
  return { trust: around(bounds.trust, gauges.trust), patience: around(bounds.patience, gauges.patience) }
}

/** The bounds of a condition on a gauge. */
export function boundsOf({ atLeast, below }: GaugeCondition): readonly number[] {
  return [atLeast, below].filter((bound) => bound !== undefined)
}

/**
 * The values before an act that bring one into a box after it. An act adds the same to a gauge whatever its value,
 * within 0 and 100. Where the act came against an end, its effect may be more than what is seen: the range given is
 * then narrower than it could be, never wider.
 */
export function before(box: GaugeBox, from: Gauges, to: Gauges): GaugeBox {
  return {
    trust: shifted(box.trust, to.trust - from.trust),
    patience: shifted(box.patience, to.patience - from.patience),
  }
}

function shifted({ low, high }: Range, by: number): Range {
  return { low: low <= LOWEST ? LOWEST : low - by, high: high >= HIGHEST ? HIGHEST : high - by }
}

function around(bounds: ReadonlySet<number>, value: number): Range {
  let { low, high } = WHOLE
  for (const bound of bounds) {
    if (bound <= value) low = Math.max(low, bound)
    else high = Math.min(high, bound - 1)
  }
  return { low, high }
}

function contains({ low, high }: Range, value: number): boolean {
  return low <= value && value <= high
}

function common(one: Range, other: Range): Range {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) }
}
