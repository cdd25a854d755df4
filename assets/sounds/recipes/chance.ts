/** Numbers that look drawn by chance and are the same each time: a sound made again is the same sound. */
export interface Chance {
  /** From 0 to 1. */
  next(): number
  between(low: number, high: number): number
  pick<Value>(values: readonly [Value, ...Value[]]): Value
}

/** The 32-bit generator called « mulberry32 », in the public domain. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  }
}
