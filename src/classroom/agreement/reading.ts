import type { KappaReading } from './types.ts'

/** Landis and Koch (1977), from the lower bound of each band. They called their own bands arbitrary. */
const BANDS = [
  ['almost-perfect', 0.8],
  ['substantial', 0.6],
  ['moderate', 0.4],
  ['fair', 0.2],
  ['slight', 0],
] as const satisfies readonly (readonly [KappaReading, number])[]

/**
 * The band of a kappa; null reads as `none`. The bands are those of two decimals, which is how a kappa is shown, and hold
 * their upper bound: 0.60 is moderate, 0.61 substantial.
 */
export function readingOf(kappa: number | null): KappaReading {
  if (kappa === null) return 'none'
  const shown = Math.round(kappa * 100) / 100
  if (shown < 0) return 'poor'
  return BANDS.find(([, above]) => shown > above)?.[0] ?? 'slight'
}
