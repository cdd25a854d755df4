/** One copy on one item: what it got there, and what it got in all, both on any scale. */
export interface ItemScore {
  readonly item: number
  readonly total: number
}

/** The part of the copies at either end that tells most (Kelley 1939). */
export const KELLEY_SHARE = 0.27

/**
 * The upper-lower index of discrimination: the mean on the item of the strongest part of the copies, less that of the
 * weakest. Copies that tie at the edge of a group count in it by halves, thirds and so on: the order they come in changes
 * nothing. Null when all are as strong: nobody can be told apart.
 */
export function upperLowerIndex(scores: readonly ItemScore[], share = KELLEY_SHARE): number | null {
  if (scores.length < 2 || scores.every(({ total }) => total === scores[0]?.total)) return null
  const size = Math.max(1, Math.round(scores.length * share))
  const strongest = scores.toSorted((a, b) => b.total - a.total)
  return meanOfFirst(strongest, size) - meanOfFirst(strongest.toReversed(), size)
}

/** The mean on the item of the first `size`; those level with the last one share the places that are left. */
function meanOfFirst(ordered: readonly ItemScore[], size: number): number {
  const edge = ordered[size - 1]?.total
  const firm = ordered.slice(0, size).filter(({ total }) => total !== edge)
  const tied = ordered.filter(({ total }) => total === edge)
  const places = size - firm.length
  return (sum(firm) + (sum(tied) / tied.length) * places) / size
}

function sum(scores: readonly ItemScore[]): number {
  return scores.reduce((total, { item }) => total + item, 0)
}

/**
 * Pearson's correlation of the item with the rest of the copy: the total without the item, so that it is not compared with
 * itself. Null when either does not vary, or with fewer than three copies.
 */
export function itemRestCorrelation(
  scores: readonly { readonly item: number; readonly rest: number }[],
): number | null {
  const n = scores.length
  if (n < 3) return null
  const [items, rests] = [scores.map(({ item }) => item), scores.map(({ rest }) => rest)]
  const [item, rest] = [mean(items), mean(rests)]
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(values.reduce((total, value) => total + (value - middle) ** 2, 0))
  const both = spread(items, item) * spread(rests, rest)
  if (both < 1e-12) return null
  const together = scores.reduce((total, one) => total + (one.item - item) * (one.rest - rest), 0)
  return Math.max(-1, Math.min(1, together / both))
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
