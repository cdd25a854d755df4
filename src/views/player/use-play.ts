import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlayerMove, PlayView } from '../../session/index.ts'
import type { Play } from '../services.ts'
import type { Playing } from './overlay/playing.ts'
import { firstFresh, type Shown, saidCount, withUnseen } from './overlay/said.ts'

/** Most moves are kept long before: showing that they are under way would only delay what follows. */
const BUSY_AFTER_MS = 150

/**
 * Follows a play: one move at a time, others are ignored until the next view is here. What is `said` comes first, and
 * what may be done then, `playing`, one frame later: the words do not wait for the rest of the page.
 */
export function usePlay(play: Play): {
  readonly said: Shown
  readonly ahead: Shown | null
  readonly playing: Playing
} {
  const [{ said, ahead }, say] = useState<{ readonly said: Shown; readonly ahead: Shown | null }>(() => ({
    said: { view: play.view, freshFrom: 0, opened: null, turn: 0 },
    ahead: null,
  }))
  const [shown, show] = useState(said)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const moving = useRef(false)
  useEffect(() => {
    show(said)
    moving.current = false
  }, [said])
  const after = (move: PlayerMove, next: PlayView): Shown => {
    const view = withUnseen(said.view, next)
    const opened = move.kind === 'consult' ? (next.resources.at(-1) ?? null) : null
    return { view, freshFrom: firstFresh(view, saidCount(said.view)), opened, turn: said.turn + 1 }
  }
  const foresee = (move: PlayerMove) => {
    const next = moving.current ? undefined : play.foresee?.(move)
    if (next) say({ said, ahead: after(move, next) })
  }
  const act = async (move: PlayerMove) => {
    if (moving.current) return
    moving.current = true
    const late = setTimeout(() => setBusy(true), BUSY_AFTER_MS)
    setError(null)
    try {
      const next = await play.act(move)
      say(({ ahead }) => ({ said: ahead?.view === next ? ahead : after(move, next), ahead: null }))
    } catch (problem) {
      moving.current = false
      setError(problem instanceof Error ? problem.message : String(problem))
    } finally {
      clearTimeout(late)
      setBusy(false)
    }
  }
  const playing = useMemo(
    () => ({ ...shown, busy, error, foresee, act: (move: PlayerMove) => void act(move) }),
    [shown, busy, error],
  )
  return { said, ahead, playing }
}
