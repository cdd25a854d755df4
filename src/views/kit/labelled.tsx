import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './labelled.css'

interface Ids {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface LabelledProps {
  readonly label: string
  readonly hint?: string
  /** What is wrong with what was typed, in place of the hint's silence. */
  readonly problem?: string | null
  /** Draws the control with these attributes on it. */
  readonly children: (ids: Ids) => ComponentChildren
}

/** A control of a form under its label, with what helps to fill it in and what is wrong with it. */
export function Labelled({ label, hint, problem, children }: LabelledProps) {
  const id = useId()
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])].join(' ')
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {hint && (
        <p class="labelled-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(problem ? { 'aria-invalid': true as const } : {}),
      })}
      {problem && (
        <p class="labelled-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
