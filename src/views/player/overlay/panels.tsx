import { useEffect, useRef } from 'preact/hooks'
import type { PlayView } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Bubbles } from './bubbles.tsx'
import './panels.css'

interface PanelProps {
  readonly view: PlayView
  readonly onClose: () => void
}

/** Everything said so far, the latest at the bottom and in view. */
export function HistoryPanel({ view, onClose }: PanelProps) {
  const t = useText()
  const last = view.history.at(-1)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const region = list.current?.parentElement
    region?.scrollTo(0, region.scrollHeight)
  }, [])
  return (
    <Dialog title={t('play.history')} onClose={onClose}>
      {/* The region scrolls: it must be reachable by keyboard. */}
      <ol
        class="said"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={t('play.history')}
        ref={list}
      >
        {view.history.length === 0 && <li class="told">{t('panels.historyEmpty')}</li>}
        <Bubbles lines={view.history} />
        <li class="said-now">{t('panels.historyNow')}</li>
        <Bubbles lines={view.lines} before={last} />
      </ol>
    </Dialog>
  )
}

/** What the student has learned of the client. */
export function FactsPanel({ view, onClose }: PanelProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <Dialog title={t('play.facts')} onClose={onClose}>
      {view.facts.length === 0 ? (
        <p>{t('panels.factsEmpty')}</p>
      ) : (
        <ul class="facts" lang={lang}>
          {view.facts.map((fact) => (
            <li key={fact.id}>{fact.text}</li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
