/** Time spent on a reply: only what passes while one can reply. */
export interface ReplyClock {
  readonly spentMs: number
  /** When it was last looked at. */
  readonly at: number
}

/** A page put to sleep wakes up late: more than this between two looks was not spent here. */
const LONGEST_GAP_MS = 1500

/** The clock looked at `now`; a pause costs nothing, where a pause is possible. */
export function ticked(
  { spentMs, at }: ReplyClock,
  now: number,
  { paused, strict }: { readonly paused: boolean; readonly strict: boolean },
): ReplyClock {
  const gap = now - at
  if (strict) return { spentMs: spentMs + Math.max(0, gap), at: now }
  return { spentMs: paused || gap > LONGEST_GAP_MS ? spentMs : spentMs + Math.max(0, gap), at: now }
}

/** The last quarter of the time, and never more than its last fifteen seconds. */
export const isNear = (leftMs: number, totalMs: number): boolean => leftMs <= Math.min(15_000, totalMs / 4)
