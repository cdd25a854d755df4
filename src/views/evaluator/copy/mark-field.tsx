import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useTranslator } from '../../context.ts'
import { decimal } from '../../kit/dates.ts'
import { readMark } from './read-mark.ts'

interface MarkFieldProps {
  readonly mark: number | null
  readonly disabled: boolean
  readonly field?: RefObject<HTMLInputElement | null>
  readonly onMark: (mark: number | null) => void
}

/** A mark out of 20, comma or point; half points, rounded up. The field is written to when the mark changes elsewhere. */
export function MarkField({ mark, disabled, field, onMark }: MarkFieldProps) {
  const { language, t } = useTranslator()
  const own = useRef<HTMLInputElement>(null)
  const element = field ?? own
  const [wrong, setWrong] = useState(false)
  const show = (value: number | null) => {
    if (element.current) element.current.value = value === null ? '' : decimal(language, value)
  }
  useLayoutEffect(() => show(mark), [mark])
  const send = () => {
    const read = readMark(element.current?.value ?? '')
    if (read === 'wrong') return
    show(read)
    if (read !== mark) onMark(read)
  }
  return (
    <>
      <label>
        <span>{t('marking.close.mark')}</span>
        <input
          ref={element}
          class="marking-field"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          size={4}
          disabled={disabled}
          aria-invalid={wrong}
          onInput={({ currentTarget }) => setWrong(readMark(currentTarget.value) === 'wrong')}
          onBlur={send}
          onKeyDown={({ key, ctrlKey }) => key === 'Enter' && !ctrlKey && send()}
        />
      </label>
      <span aria-hidden="true">/ 20</span>
      {wrong && <span role="alert">{t('marking.close.markWrong')}</span>}
    </>
  )
}
