import { useId } from 'preact/hooks'

export interface PillOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface PillsProps<Value extends string> {
  readonly title: string
  readonly options: readonly PillOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One choice among a few, all in view: native radio buttons under a drawn face. */
export function Pills<Value extends string>({ title, options, value, onChange }: PillsProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend class="pills-title">{title}</legend>
      <div class="pills">
        {options.map((option) => (
          <label class="pill" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
