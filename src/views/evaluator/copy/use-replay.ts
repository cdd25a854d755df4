import { useEffect, useState } from 'preact/hooks'
import type { Moment } from './moments.ts'

export const SPEEDS = [0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]

export interface Replay {
  readonly at: number
  readonly playing: boolean
  readonly speed: Speed
  readonly go: (at: number) => void
  readonly toggle: () => void
  readonly setSpeed: (speed: Speed) => void
}

const SHORTEST_MS = 1500
const LONGEST_MS = 9000
const MS_PER_LETTER = 45

/** How long a moment stays: as long as it takes to read. */
function stayMs({ lines, done }: Moment): number {
  const letters = lines.reduce((sum, { words }) => sum + words.length, done?.length ?? 0)
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, letters * MS_PER_LETTER))
}

/** Which moment the scene shows; while playing it goes on by itself to the last. */
export function useReplay(moments: readonly Moment[]): Replay {
  const [at, setAt] = useState(0)
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const last = moments.length - 1
  useEffect(() => {
    const moment = moments[at]
    if (!playing || moment === undefined) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => setAt(at + 1), stayMs(moment) / speed)
    return () => clearTimeout(timer)
  }, [playing, at, speed, last])
  return {
    at,
    playing,
    speed,
    setSpeed,
    go: (to) => setAt(Math.min(last, Math.max(0, to))),
    toggle() {
      // Played to its end, it starts again.
      if (!playing && at >= last) setAt(0)
      setPlaying(!playing)
    },
  }
}
