import type { CriterionId } from '../../referential/types.ts'

/** After Landis and Koch (1977): conventions for a kappa, not thresholds of quality. `none`: no kappa to read. */
export const KAPPA_READINGS = ['poor', 'slight', 'fair', 'moderate', 'substantial', 'almost-perfect', 'none'] as const
export type KappaReading = (typeof KAPPA_READINGS)[number]

/** How far two columns of levels agree. */
export interface Agreement {
  /** How many pairs of levels. */
  readonly n: number
  /** From 0 to 1; null without a pair. */
  readonly exact: number | null
  /** At most one level apart, from 0 to 1. */
  readonly withinOne: number | null
  /** Quadratic weighted kappa; null when it is undefined: no pair, or a single level given by all. */
  readonly kappa: number | null
  /** Of 95 %, within −1 and 1; null where it cannot be told. */
  readonly interval: readonly [number, number] | null
  /** The band of the kappa. */
  readonly reading: KappaReading
  /** The band of the lower end of the interval: what one may claim. */
  readonly atLeast: KappaReading
  /** Fewer pairs than a kappa can be trusted with. */
  readonly few: boolean
}

/** Critère by critère in the order of the référentiel, then over all of them. */
export interface AgreementTable {
  /** How many copies were compared. */
  readonly copies: number
  readonly criteria: readonly (Agreement & { readonly criterion: CriterionId })[]
  readonly overall: Agreement
}

/** The answer of `GET …/agreement`. */
export interface AgreementReport {
  /** The two blind markers, before they harmonise. */
  readonly markers: AgreementTable
  /** What the machine proposed against what was closed. Markers see the proposal: this is at best an upper bound. */
  readonly machine: AgreementTable
}
