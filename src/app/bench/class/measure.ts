/** Times of answers by route, and failures. */
export interface Measure {
  took(route: string, ms: number): void
  failed(): void
  readonly failures: number
  /** All answers together: the time below which that part of them came. */
  percentile(part: number): number
  /** One line per route: how many, and p50, p95, p99 in milliseconds. */
  table(): string
}

export function newMeasure(): Measure {
  const times = new Map<string, number[]>()
  let failures = 0
  return {
    took(route, ms) {
      const kept = times.get(route) ?? []
      kept.push(ms)
      times.set(route, kept)
    },
    failed() {
      failures += 1
    },
    get failures() {
      return failures
    },
    percentile: (part) => at([...times.values()].flat(), part),
    table() {
      const lines = [...times].map(([route, ms]) =>
        [route.padEnd(34), ms.length, ...[0.5, 0.95, 0.99].map((part) => at(ms, part).toFixed(0))]
          .map((cell) => String(cell).padStart(7))
          .join(' '),
      )
      return [
        `${'route'.padEnd(34)} ${['n', 'p50', 'p95', 'p99'].map((word) => word.padStart(7)).join(' ')}`,
        ...lines,
      ].join('\n')
    },
  }
}

function at(ms: readonly number[], part: number): number {
  const sorted = [...ms].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
