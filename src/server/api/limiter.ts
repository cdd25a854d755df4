/** Lets so many through per window and key, in this process. */
export function limiter(most: number, windowMs: number, now: () => Date): (key: string) => boolean {
  let counts = new Map<string, number>()
  let until = 0
  return (key) => {
    const time = now().getTime()
    // One window for all keys: nothing to sweep, and memory is given back whole.
    if (time >= until) {
      counts = new Map()
      until = time + windowMs
    }
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= most
  }
}
