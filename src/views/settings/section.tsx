import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** Settings that go together, under their title. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId()
  return (
    <section class="settings-section" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  )
}
