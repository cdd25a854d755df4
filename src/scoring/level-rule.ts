import type { Level } from '../referential/types.ts'

/** The one rule that turns a mean into a level; printed on every sheet. Means run from 1 to 4. */
export const LEVEL_RULE = [
  { level: 4, from: 3.5 },
  { level: 3, from: 2.75 },
  { level: 2, from: 1.75 },
] as const

export function levelOfMean(mean: number): Level {
  return LEVEL_RULE.find(({ from }) => mean >= from)?.level ?? 1
}
