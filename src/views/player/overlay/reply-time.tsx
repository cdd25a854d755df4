import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlayView } from '../../../session/play-view.ts'
import { useSettings, useText } from '../../context.ts'
import { isTyping } from '../../kit/typing.ts'
import { isNear, type ReplyClock, ticked } from './reply-clock.ts'
import './reply-time.css'

interface ReplyTimeProps {
  readonly view: PlayView
  readonly totalMs: number
  /** True while nothing can be replied: a move is under way. */
  readonly busy: boolean
  readonly onOver: () => void
}

const LOOK_EVERY_MS = 250
const seconds = (ms: number): number => Math.max(0, Math.ceil(ms / 1000))

/**
 * Counts from each new view on; stands still behind a dialog, in a hidden tab, and while words still appear. In an
 * evaluation the server counts, and nothing stops it: the page shows the same.
 */
function useTimeLeft({ view, totalMs, busy, onOver }: ReplyTimeProps): number {
  const [spent, setSpent] = useState(0)
  const latest = useRef({ busy, onOver })
  latest.current = { busy, onOver }
  useEffect(() => {
    const strict = view.waitedMs !== undefined
    let clock: ReplyClock = { spentMs: view.waitedMs ?? 0, at: performance.now() }
    setSpent(clock.spentMs)
    const look = () => {
      const dialog = document.querySelector('dialog[open]') !== null
      const paused = latest.current.busy || document.hidden || dialog || isTyping()
      clock = ticked(clock, performance.now(), { paused, strict })
      setSpent(clock.spentMs)
      // A move under way is on its way to be judged: it is not overtaken.
      if (clock.spentMs < totalMs || latest.current.busy) return
      clearInterval(timer)
      if (view.timeRuns) latest.current.onOver()
    }
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [view, totalMs])
  return totalMs - spent
}

/** How long the client still waits; nothing for who does without, except in an evaluation that was begun with a clock. */
export function ReplyTime(props: ReplyTimeProps) {
  const { settings } = useSettings()
  return settings.time === 0 && props.view.waitedMs === undefined ? null : <TimeLeft {...props} />
}

/** A calm bar, in words when it begins and when it ends. */
function TimeLeft(props: ReplyTimeProps) {
  const t = useText()
  const { view, totalMs } = props
  const left = useTimeLeft(props)
  const near = isNear(left, totalMs)
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(t('work.time.start', { count: seconds(totalMs) })), [view, totalMs])
  useEffect(() => {
    if (near && left > 0) setSaid(t('work.time.near', { count: seconds(left) }))
  }, [near])
  return (
    <div class="reply-time" data-near={near}>
      <p class="reply-time-words" aria-hidden="true">
        {t('work.time.title')}
        {near && <strong>{t(left > 0 ? 'work.time.soon' : 'work.time.over')}</strong>}
      </p>
      <div class="reply-time-bar" aria-hidden="true">
        <span style={{ width: `${Math.max(0, Math.min(100, (left / totalMs) * 100))}%` }} />
      </div>
      <p class="hidden-words" role="status">
        {said}
      </p>
    </div>
  )
}
