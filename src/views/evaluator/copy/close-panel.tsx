import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { apiAddress } from '../../api.ts'
import { useText, useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { Icon } from '../../kit/icon.tsx'
import { MarkField } from './mark-field.tsx'
import type { MarkingNow } from './marking-now.ts'

export interface ClosePanelProps {
  readonly run: string
  readonly now: MarkingNow
  readonly proposedMark: number | null
  /** False in Seconde, where nothing is marked. */
  readonly marked: boolean
  readonly remarkField: RefObject<HTMLTextAreaElement | null>
  readonly markField: RefObject<HTMLInputElement | null>
  readonly onRemark: (text: string) => void
  readonly onMark: (mark: number | null) => void
  readonly onClose: () => void
  /** Null where this one may not be opened again by who looks. */
  readonly onReopen: (() => void) | null
}

const REST_MS = 700

/** Sent when one stops typing, and when one leaves. The field keeps its own words: no answer of the server touches them. */
function Remark({ now, remarkField, onRemark }: Pick<ClosePanelProps, 'now' | 'remarkField' | 'onRemark'>) {
  const t = useText()
  const sent = useRef(now.remark)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    if (remarkField.current) remarkField.current.value = now.remark
    return () => clearTimeout(timer.current)
  }, [])
  const send = () => {
    clearTimeout(timer.current)
    const text = remarkField.current?.value ?? sent.current
    if (text === sent.current) return
    sent.current = text
    onRemark(text)
  }
  return (
    <label class="remark">
      <span>{t('marking.close.remark')}</span>
      <textarea
        ref={remarkField}
        class="marking-field"
        rows={2}
        maxLength={4000}
        disabled={!now.writable}
        onInput={() => {
          clearTimeout(timer.current)
          timer.current = setTimeout(send, REST_MS)
        }}
        onBlur={send}
      />
    </label>
  )
}

type MarkProps = Pick<ClosePanelProps, 'now' | 'proposedMark' | 'markField' | 'onMark'>

function Mark({ now, proposedMark, markField, onMark }: MarkProps) {
  const { language, t } = useTranslator()
  return (
    <div class="marking-mark">
      <MarkField mark={now.mark} disabled={!now.writable} field={markField} onMark={onMark} />
      {proposedMark !== null && now.writable && now.mark !== proposedMark && (
        <button type="button" class="button" onClick={() => onMark(proposedMark)}>
          {t('marking.close.confirmMark', { mark: decimal(language, proposedMark) })}
        </button>
      )}
    </div>
  )
}

/** What ends a marking: the remark that gives reasons, the mark where there is one, and closing. */
export function ClosePanel(props: ClosePanelProps) {
  const { run, now, marked, onClose, onReopen } = props
  const t = useText()
  return (
    <footer class="close-panel">
      <Remark now={now} remarkField={props.remarkField} onRemark={props.onRemark} />
      <div class="close-side">
        {marked ? <Mark {...props} /> : <p class="no-mark">{t('marking.close.noMark')}</p>}
        {now.writable && (
          <button type="button" class="button" data-kind="main" onClick={onClose}>
            <Icon name="check" />
            {t('marking.close.close')}
          </button>
        )}
        {now.closed && (
          <>
            <p class="closed">
              <Icon name="check" /> {t('marking.close.closed')}
            </p>
            <a class="button" href={apiAddress(`/runs/${run}/export.xlsx`)} download>
              <Icon name="save" />
              {t('marking.exports.copy')}
            </a>
          </>
        )}
        {onReopen && (
          <button type="button" class="button" onClick={onReopen}>
            {t('marking.close.reopen')}
          </button>
        )}
      </div>
    </footer>
  )
}
