import { Labelled } from '../../../kit/labelled.tsx'

interface PasswordFieldProps {
  readonly label: string
  readonly hint?: string
  readonly problem: string | null
  readonly kind: 'current-password' | 'new-password'
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A password to type, as password managers know it. */
export function PasswordField({ label, hint, problem, kind, value, onChange }: PasswordFieldProps) {
  return (
    <Labelled label={label} problem={problem} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <input
          {...ids}
          required
          type="password"
          maxLength={200}
          autocomplete={kind}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}
