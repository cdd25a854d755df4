import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PlayView } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { Bubbles } from './bubbles.tsx'
import './conversation.css'
import { announced, type Shown } from './said.ts'

interface ConversationProps {
  readonly said: Shown
  /** What would be said after the reply that is being pressed. */
  readonly ahead?: Shown | null
  /** True while what may be done now is still that of before. */
  readonly busy: boolean
  /** What may be done now: replies, a way on, or the end. */
  readonly children: ComponentChildren
  readonly notice?: ComponentChildren
  /** What the channel goes through; it stays in view above what is said. */
  readonly head?: ComponentChildren
}

/** Longer than it takes to hear of it; then it is gone, so that nobody who reads the page meets the same words twice. */
const ANNOUNCED_MS = 4000

/** Says what is new to screen readers; filled after the page so that the first lines are said too. */
function Announcer({ view, freshFrom }: Shown) {
  const t = useText()
  const [words, setWords] = useState('')
  const before = useRef<PlayView | null>(null)
  useEffect(() => {
    setWords(announced(t, before.current, view, freshFrom))
    before.current = view
    const timer = setTimeout(() => setWords(''), ANNOUNCED_MS)
    return () => clearTimeout(timer)
  }, [view])
  return (
    <div class="hidden-words" aria-live="polite" lang={useScenarioLanguage()}>
      {words}
    </div>
  )
}

interface LinesProps {
  readonly shown: Shown
  /** Laid out out of sight and hearing: it is then there at once when the reply that leads there is let go of. */
  readonly ahead?: boolean
}

/** What is said. It takes the focus and the eye as it comes; a document just opened takes the focus itself. */
function Lines({ shown: { view, freshFrom, opened }, ahead = false }: LinesProps) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const said = list.current
    if (!said || ahead) return
    if (opened === null || view.interrupted) said.focus({ preventScroll: true })
    if (freshFrom === 0) said.closest('.conversation-scroll')?.scrollTo(0, 0)
    else said.querySelector('[data-fresh="true"]')?.scrollIntoView({ block: 'start' })
  }, [view, ahead])
  const bubbles = useMemo(
    () => <Bubbles lines={view.lines} freshFrom={freshFrom} before={view.history.at(-1)} />,
    [view],
  )
  return (
    <div aria-hidden={ahead}>
      <ol class={ahead ? 'lines-ahead' : 'lines'} ref={list} tabIndex={-1} aria-label={t('play.lines')}>
        {bubbles}
      </ol>
    </div>
  )
}

/** True while the end of what there is to read lies below what one sees. */
function useBelow(element: RefObject<HTMLElement | null>): boolean {
  const [below, setBelow] = useState(false)
  useEffect(() => {
    const end = element.current
    if (!end) return
    const observer = new IntersectionObserver(([entry]) => setBelow(entry?.isIntersecting === false), {
      root: end.closest('.conversation-scroll'),
      rootMargin: '0px 0px 24px 0px',
    })
    observer.observe(end)
    return () => observer.disconnect()
  }, [])
  return below
}

/**
 * The second click of a double one falls on what has just come, which nobody has read: it chooses nothing. Tasks that one
 * ranks are moved by clicks in a row, and one may go on as fast as one likes.
 */
function onlyFirst(event: MouseEvent): void {
  if (event.detail < 2 || (event.target as Element).closest('.ranking, .actions > .advance[data-kind]')) return
  event.preventDefault()
  event.stopPropagation()
}

/** The column where one reads and answers; it alone scrolls. */
export function Conversation({ said, ahead, busy, children, notice, head }: ConversationProps) {
  const t = useText()
  const end = useRef<HTMLDivElement>(null)
  const below = useBelow(end)
  const goDown = () => {
    const scroll = end.current?.closest('.conversation-scroll')
    scroll?.scrollBy({ top: scroll.clientHeight * 0.7, behavior: 'smooth' })
  }
  return (
    <section class="conversation" aria-label={t('play.conversation')} aria-busy={busy}>
      <Announcer {...said} />
      {head}
      <div class="conversation-room">
        <div class="conversation-scroll">
          {notice}
          <div class="turns">
            <Lines key={said.turn} shown={said} />
            {ahead && <Lines key={ahead.turn} shown={ahead} ahead />}
          </div>
          <div class="actions" onClickCapture={onlyFirst}>
            {children}
          </div>
          <div ref={end} />
        </div>
      </div>
      {below && (
        <button type="button" class="go-down" tabIndex={-1} aria-label={t('play.below')} onClick={goDown}>
          <Icon name="down" />
        </button>
      )}
    </section>
  )
}
