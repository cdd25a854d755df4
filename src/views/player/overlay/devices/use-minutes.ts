import { useEffect, useState } from 'preact/hooks'

const MINUTE = 60_000
const LOOK_EVERY_MS = 10_000

/** Whole minutes passed on this page since `what` last changed. */
export function useMinutes(what: string | number): number {
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const since = performance.now()
    setMinutes(0)
    const timer = setInterval(() => setMinutes(Math.floor((performance.now() - since) / MINUTE)), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [what])
  return minutes
}
