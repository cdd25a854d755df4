interface SwitchProps {
  /** Left out among the switches of a group, which has its own. */
  readonly title?: string
  readonly label: string
  readonly help: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off, and what it changes. */
export function Switch({ title, label, help, on, onChange }: SwitchProps) {
  const Group = title === undefined ? 'div' : 'fieldset'
  return (
    <Group>
      {title !== undefined && <legend class="pills-title">{title}</legend>}
      <label class="switch">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      <p class="settings-help">{help}</p>
    </Group>
  )
}
