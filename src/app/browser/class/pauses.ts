const FIRST_MS = 500
const LONGEST_MS = 15_000

/** How long to wait after so many failures in a row; spread out, so that a whole class does not come back at once. */
export function delayAfter(failures: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10))
  return full * (0.5 + Math.random() / 2)
}

/** Waits that end early when the network is back. */
export class Pauses {
  readonly #ending = new Set<() => void>()

  pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        this.#ending.delete(end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      this.#ending.add(end)
    })
  }

  wake(): void {
    for (const end of [...this.#ending]) end()
  }
}
