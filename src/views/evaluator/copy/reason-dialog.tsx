import { useLayoutEffect, useRef } from 'preact/hooks'
import { useText } from '../../context.ts'
import { Dialog } from '../../kit/dialog.tsx'

interface ReasonProps {
  readonly title: string
  /** What is about to change, in words. */
  readonly about: string
  /** Reasons often given; a digit picks one and confirms. */
  readonly frequent: readonly string[]
  readonly onConfirm: (why: string) => void
  readonly onClose: () => void
}

/** Asks why; nothing changes without an answer. */
export function ReasonDialog({ title, about, frequent, onConfirm, onClose }: ReasonProps) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => (list.current?.querySelector('button') ?? field.current)?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const index = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) - 1
    const reason = frequent[index]
    if (event.target === field.current || event.ctrlKey || event.altKey || reason === undefined) return
    event.preventDefault()
    onConfirm(reason)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits are a shorter way to the buttons inside */}
      <div class="reason" onKeyDown={onKeyDown}>
        <p>{about}</p>
        {frequent.length > 0 && (
          <ol class="reasons" ref={list}>
            {frequent.map((reason, index) => (
              <li key={reason}>
                <button type="button" class="button" onClick={() => onConfirm(reason)}>
                  <kbd>{index + 1}</kbd>
                  {reason}
                </button>
              </li>
            ))}
          </ol>
        )}
        <form
          class="reason-own"
          onSubmit={(event) => {
            event.preventDefault()
            const why = field.current?.value.trim() ?? ''
            if (why !== '') onConfirm(why)
          }}
        >
          <label>
            {t(frequent.length > 0 ? 'marking.reason.own' : 'marking.reason.only')}
            <input ref={field} class="marking-field" type="text" required maxLength={500} />
          </label>
          <button type="submit" class="button" data-kind="main">
            {t('marking.reason.confirm')}
          </button>
        </form>
      </div>
    </Dialog>
  )
}
