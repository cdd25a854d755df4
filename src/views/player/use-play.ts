import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlayerMove } from '../../session/index.ts'
import { whenIdle } from '../kit/when-idle.ts'
import type { Play } from '../services.ts'
import { firstFresh, type Shown, saidCount, withUnseen } from './overlay/said.ts'

export interface Playing extends Shown {
  /** True once the last move takes longer to keep than one notices. */
  readonly busy: boolean
  /** Why the last move could not be taken. */
  readonly error: string | null
  readonly act: (move: PlayerMove) => void
}

/** Most moves are kept long before: showing that they are under way would only delay what follows. */
const BUSY_AFTER_MS = 150

/**
 * Follows a play: one move at a time, others are ignored until the next view is here. What is `said` comes first, and
 * what may be done then, `playing`, one frame later: the words do not wait for the rest of the page.
 */
export function usePlay(play: Play): { readonly said: Shown; readonly playing: Playing } {
  const [said, say] = useState<Shown>({ view: play.view, freshFrom: 0, opened: null })
  const [shown, show] = useState(said)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const moving = useRef(false)
  useEffect(() => {
    show(said)
    moving.current = false
  }, [said])
  useEffect(() => whenIdle(() => play.foresee?.()), [shown])
  const act = async (move: PlayerMove) => {
    if (moving.current) return
    moving.current = true
    const late = setTimeout(() => setBusy(true), BUSY_AFTER_MS)
    setError(null)
    try {
      const next = await play.act(move)
      const view = withUnseen(said.view, next)
      const opened = move.kind === 'consult' ? (next.resources.at(-1) ?? null) : null
      say({ view, freshFrom: firstFresh(view, saidCount(said.view)), opened })
    } catch (problem) {
      moving.current = false
      setError(problem instanceof Error ? problem.message : String(problem))
    } finally {
      clearTimeout(late)
      setBusy(false)
    }
  }
  const playing = useMemo(
    () => ({ ...shown, busy, error, act: (move: PlayerMove) => void act(move) }),
    [shown, busy, error],
  )
  return { said, playing }
}
