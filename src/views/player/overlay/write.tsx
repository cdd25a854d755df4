import { useRef, useState } from 'preact/hooks'
import type { PlayAction, PlayerMove } from '../../../session/index.ts'
import { useScenarioLanguage, useText } from '../../context.ts'

interface WriteProps {
  readonly work: Extract<PlayAction, { kind: 'write' }>
  readonly act: (move: PlayerMove) => void
}

/** Free writing. It is kept as it stands; a person gives the level. */
export function Write({ work, act }: WriteProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const empty = text.trim() === ''
    setRefused(empty)
    if (empty) area.current?.focus()
    else act({ kind: 'write', text })
  }
  return (
    <form class="work" aria-labelledby="work-title" onSubmit={send}>
      <h2 id="work-title" lang={lang}>
        {work.title}
      </h2>
      <p class="replies-note" id="work-help">
        {t('work.write.help')}
      </p>
      <div class="field">
        <label for="work-text">{t('work.write.label')}</label>
        <textarea
          id="work-text"
          ref={area}
          rows={6}
          lang={lang}
          value={text}
          maxLength={work.longest}
          aria-invalid={refused}
          aria-describedby={refused ? 'work-refused work-help' : 'work-help'}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setRefused(false)
          }}
        />
        {refused && (
          <p class="field-refused" id="work-refused" role="alert">
            {t('work.write.empty')}
          </p>
        )}
        <p class="replies-note">{t('work.write.left', { count: work.longest - text.length })}</p>
      </div>
      <button type="submit" class="button advance" data-kind="main">
        {t('work.write.done')}
      </button>
    </form>
  )
}
