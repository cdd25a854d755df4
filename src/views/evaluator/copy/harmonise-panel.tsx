import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Harmonisation } from '../../../classroom/review/types.ts'
import { useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { Icon } from '../../kit/icon.tsx'
import { MarkField } from './mark-field.tsx'

interface HarmonisePanelProps {
  readonly harmonisation: Harmonisation
  readonly marked: boolean
  readonly busy: boolean
  readonly remarkField: RefObject<HTMLTextAreaElement | null>
  readonly markField: RefObject<HTMLInputElement | null>
  readonly onClose: (mark: number | null, remark: string) => void
  readonly onReopen: () => void
}

/** The mark to start from: what is settled, or what both gave. */
function firstMark({ mark, marks: { first, second } }: Harmonisation): number | null {
  return mark ?? (first === second ? first : null)
}

/** What ends a harmonisation: a remark of both, the mark where there is one, and closing. */
export function HarmonisePanel(props: HarmonisePanelProps) {
  const { harmonisation, marked, busy, remarkField, markField, onClose, onReopen } = props
  const { language, t } = useTranslator()
  const [mark, setMark] = useState(firstMark(harmonisation))
  useLayoutEffect(() => {
    if (remarkField.current) remarkField.current.value = harmonisation.remark
  }, [])
  const open = harmonisation.state === 'open'
  const { first, second } = harmonisation.marks
  const markWords = (one: number | null) => (one === null ? t('marking.harmonise.noMark') : decimal(language, one))
  return (
    <footer class="close-panel">
      <label class="remark">
        <span>{t('marking.harmonise.remark')}</span>
        <textarea ref={remarkField} class="marking-field" rows={2} maxLength={4000} disabled={!open} />
      </label>
      <div class="close-side">
        {marked && (
          <div class="marking-mark">
            <p>{t('marking.harmonise.marks', { first: markWords(first), second: markWords(second) })}</p>
            <MarkField mark={mark} disabled={!open} field={markField} onMark={setMark} />
          </div>
        )}
        {open ? (
          <button
            type="button"
            class="button"
            data-kind="main"
            data-harmonise="close"
            disabled={busy}
            onClick={() => onClose(mark, remarkField.current?.value ?? '')}
          >
            <Icon name="check" />
            {t('marking.harmonise.close')}
          </button>
        ) : (
          <>
            <p class="closed">
              <Icon name="check" /> {t('marking.harmonise.closed')}
            </p>
            <button type="button" class="button" onClick={onReopen}>
              {t('marking.close.reopen')}
            </button>
          </>
        )}
      </div>
    </footer>
  )
}
