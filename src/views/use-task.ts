import { useState } from 'preact/hooks'

export interface Task {
  /** Under way: asking again does nothing. */
  readonly busy: boolean
  /** Why the last one failed; undefined when it did not. */
  readonly error: unknown
  /** Does the work, and whether it went well. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>
}

/** Something asked of the class server by a button or a form, once at a time. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(undefined)
  const run = async (work: () => Promise<unknown>) => {
    if (busy) return false
    setBusy(true)
    setError(undefined)
    try {
      await work()
      return true
    } catch (problem) {
      setError(problem)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, run }
}
