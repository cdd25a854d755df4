/** Waits until the page is usable: what can be done first, the rest after. Returns what forgets it. */
export function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(then, { timeout: 1500 })
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(then, 300)
  return () => clearTimeout(timer)
}
