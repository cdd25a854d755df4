import { useEffect, useRef } from 'preact/hooks'
import { useText } from '../../context.ts'
import type { MarkingNow } from './marking-now.ts'
import { type MomentActions, MomentView } from './moment-view.tsx'
import type { Moment } from './moments.ts'
import './transcript.css'

interface TranscriptPaneProps extends MomentActions {
  readonly moments: readonly Moment[]
  readonly at: number
  readonly now: MarkingNow
  readonly numberOf: (entry: number) => number
  readonly others: boolean
  /** The moment at which a comment is being written. */
  readonly commenting: number | null
  readonly ending: string
}

/** Every line and decision; the moment that the scene shows is kept in view. */
export function TranscriptPane(props: TranscriptPaneProps) {
  const { moments, at, now, numberOf, others, commenting, ending } = props
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const moment = list.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)
    // Only this pane moves: the page itself never scrolls.
    const pane = list.current?.parentElement
    if (!moment || !pane) return
    const [top, bottom] = [moment.offsetTop, moment.offsetTop + moment.offsetHeight]
    if (top < pane.scrollTop || bottom > pane.scrollTop + pane.clientHeight) pane.scrollTo({ top: top - 8 })
  }, [at])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section class="desk-transcript" aria-label={t('marking.desk.transcript')} tabIndex={0}>
      <ol ref={list}>
        {moments.map((moment) => (
          <MomentView
            key={moment.at}
            moment={moment}
            number={moment.done === null ? 0 : numberOf(moment.at)}
            current={moment.at === at}
            others={others}
            comments={now.comments.filter(({ entry }) => entry === moment.at)}
            writing={now.writing}
            commenting={commenting === moment.at}
            writable={props.writable}
            onGo={props.onGo}
            onCriterion={props.onCriterion}
            onWriting={props.onWriting}
            onComment={props.onComment}
          />
        ))}
      </ol>
      <p class="desk-ending">{ending}</p>
    </section>
  )
}
