import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useText } from '../context.ts'
import './dialog.css'
import { Icon } from './icon.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog, open as long as it is mounted. Esc closes it; the browser gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const t = useText()
  // At once, and not after the next painting: the focus given back late would be taken from where one already types.
  useLayoutEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        // At once, as the button does: the browser's own closing tells later, when another dialog may be asked for.
        event.preventDefault()
        onClose()
      }}
      onClose={({ currentTarget }) => currentTarget.isConnected && onClose()}
    >
      <div class="dialog-bar">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button" data-kind="plain" onClick={onClose}>
          <Icon name="close" />
          <span>{t('shell.close')}</span>
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
