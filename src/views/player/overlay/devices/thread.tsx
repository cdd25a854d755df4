import type { PlayView } from '../../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { earlierOn } from './exchange.ts'

/** What was written here before, folded: who, and the words. */
export function Thread({ view }: { view: PlayView }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const earlier = earlierOn(view)
  if (earlier.length === 0) return null
  return (
    <details class="thread" key={view.history.length}>
      <summary>
        <span class="thread-words">{t('devices.thread', { count: earlier.length })}</span>
        <span class="thread-count" aria-hidden="true">
          <Icon name="history" />
          {earlier.length}
        </span>
      </summary>
      <ol
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={t('devices.threadTitle')}
      >
        {earlier.map((line, at) => (
          <li key={at} data-by={line.by}>
            <strong>{t('play.speaks', { name: line.by === 'student' ? t('words.you') : line.name })}</strong>{' '}
            <span lang={lang}>{line.words}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
