import { useState } from 'preact/hooks'
import type { FormField, PlayAction, PlayerMove } from '../../../session/index.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { Kind } from './devices/kind.tsx'
import { lookOf } from './devices/look-of.ts'

/** As long as a field may be; the machine refuses more. */
const LONGEST_VALUE = 300

interface FieldProps {
  readonly field: FormField
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ field, value, onChange }: FieldProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const id = `field-${field.id}`
  return (
    <div class="field">
      <label for={id} lang={lang}>
        {field.label}
      </label>
      {field.options ? (
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t('work.record.unknown')}</option>
          {field.options.map(({ value: option, label }) => (
            <option key={option} value={option} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          value={value}
          maxLength={LONGEST_VALUE}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

interface RecordProps {
  readonly work: Extract<PlayAction, { kind: 'record' }>
  readonly act: (move: PlayerMove) => void
}

/** A form filled from what was said; what is not known stays blank. */
export function RecordForm({ work, act }: RecordProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const look = lookOf(work.title)
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    const filled = Object.entries(values).map(([id, value]) => [id, value.trim()])
    act({ kind: 'record', fields: Object.fromEntries(filled.filter(([, value]) => value !== '')) })
  }
  return (
    <form class="work" data-look={look} aria-labelledby="work-title" aria-describedby="work-help" onSubmit={keep}>
      <p>
        <Kind look={look} />
      </p>
      <h2 id="work-title" lang={lang}>
        {work.title}
      </h2>
      <p class="replies-note" id="work-help">
        {t('work.record.help')}
      </p>
      {work.fields.map((field) => (
        <Field
          key={field.id}
          field={field}
          value={values[field.id] ?? ''}
          onChange={(value) => setValues((before) => ({ ...before, [field.id]: value }))}
        />
      ))}
      <button type="submit" class="button advance" data-kind="main">
        {t('work.record.done')}
      </button>
    </form>
  )
}
