/** Wrong passwords that cost nothing: fingers slip. */
const FREE = 4
const FIRST_MS = 5_000
const LONGEST_MS = 15 * 60_000

/**
 * Until when no password of an account is looked at, after so many wrong ones in a row: 5 s after the fifth, twice as long
 * after each more, a quarter of an hour at most. At that pace somebody tries fewer than 36,000 a year. Null: not locked.
 */
export function lockedUntil(failures: number, now: Date): string | null {
  if (failures <= FREE) return null
  const delay = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - FREE - 1))
  return new Date(now.getTime() + delay).toISOString()
}
