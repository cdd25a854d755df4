const lookAtParentMs = 500

/**
 * Calls `stop` once, on Ctrl+C, on SIGTERM, or when the npm that started this program is gone: a SIGTERM sent
 * to npm ends the shell between the two, which passes nothing on, and the port would stay taken.
 */
export function whenStopped(stop: () => void): void {
  let stopped = false
  const once = () => {
    if (!stopped) stop()
    stopped = true
  }
  process.once('SIGINT', once)
  process.once('SIGTERM', once)
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) once()
  }, lookAtParentMs).unref()
}
