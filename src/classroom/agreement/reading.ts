import type { KappaReading } from './types.ts'

/** Landis and Koch (1977), from the lower bound of each band. They called their own bands arbitrary. */
const BANDS = [
  ['almost-perfect', 0.8],
  ['substantial', 0.6],
  ['moderate', 0.4],
  ['fair', 0.2],
  ['slight', 0],
] as const satisfies readonly (readonly [KappaReading, number])[]

/** The band of a kappa; null reads as `none`. The bands hold their upper bound: 0.60 is moderate, 0.61 substantial. */
export function readingOf(kappa: number | null): KappaReading {
  if (kappa === null) return 'none'
  if (kappa < 0) return 'poor'
  return BANDS.find(([, above]) => kappa > above)?.[0] ?? 'slight'
}
