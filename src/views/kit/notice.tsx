import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly kind: 'warning' | 'error' | 'note'
  readonly children: ComponentChildren
}

/** Something the reader must know now; screen readers say it without moving the focus. */
export function Notice({ kind, children }: NoticeProps) {
  return (
    <div class="notice" data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
