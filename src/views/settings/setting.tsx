import { useSettings } from '../context.ts'
import { Pills } from '../kit/pills.tsx'
import { CHOICES, type Settings } from '../settings-model.ts'

const VALUES: { readonly [Each in keyof typeof CHOICES]: readonly Settings[Each][] } = CHOICES

/** The settings of more than two values. */
type Name = Exclude<keyof typeof CHOICES, 'scene' | 'keys'>

interface SettingProps<Each extends Name> {
  readonly name: Each
  readonly title: string
  readonly label: (value: Settings[Each]) => string
  readonly help?: string
}

/** One setting: all that it may be, what it is, and a change applied at once. */
export function Setting<Each extends Name>({ name, title, label, help }: SettingProps<Each>) {
  const { settings, change } = useSettings()
  const values = VALUES[name]
  return (
    <div>
      <Pills
        title={title}
        options={values.map((value) => ({ value: String(value), label: label(value) }))}
        value={String(settings[name])}
        onChange={(chosen) => change({ [name]: values.find((value) => String(value) === chosen) })}
      />
      {help !== undefined && <p class="settings-help">{help}</p>}
    </div>
  )
}
