import { useRef, useState } from 'preact/hooks'
import type { OpenResource, PlayerMove, PlayView } from '../../session/index.ts'
import type { Play } from '../services.ts'
import { firstFresh, saidCount, withUnseen } from './overlay/said.ts'

export interface Playing {
  readonly view: PlayView
  /** Index in `view.lines` of the first line this page has not shown yet. */
  readonly freshFrom: number
  /** The document that the last move opened. */
  readonly opened: OpenResource | null
  /** True once the last move takes longer to keep than one notices. */
  readonly busy: boolean
  /** Why the last move could not be taken. */
  readonly error: string | null
  readonly act: (move: PlayerMove) => void
}

/** Most moves are kept long before: showing that they are under way would only delay what follows. */
const BUSY_AFTER_MS = 150

/** Follows a play: one move at a time, others are ignored until the next view is here. */
export function usePlay(play: Play): Playing {
  const [view, setView] = useState(play.view)
  const [said, setSaid] = useState(0)
  const [opened, setOpened] = useState<OpenResource | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const moving = useRef(false)
  const act = async (move: PlayerMove) => {
    if (moving.current) return
    moving.current = true
    const late = setTimeout(() => setBusy(true), BUSY_AFTER_MS)
    setError(null)
    try {
      const before = saidCount(view)
      const next = await play.act(move)
      setView(withUnseen(view, next))
      setOpened(move.kind === 'consult' ? (next.resources.at(-1) ?? null) : null)
      setSaid(before)
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem))
    } finally {
      moving.current = false
      clearTimeout(late)
      setBusy(false)
    }
  }
  return { view, freshFrom: firstFresh(view, said), opened, busy, error, act: (move) => void act(move) }
}
