/** Random bytes without end, fit for secrets. */
export function* randomBytes(): Generator<number, never> {
  for (;;) yield* crypto.getRandomValues(new Uint8Array(64))
}
