import { purgeProblem } from '../../../classroom/purge.ts'
import { dayOf } from '../../../storage/day-of.ts'
import { useText } from '../../context.ts'
import { Labelled } from '../../kit/labelled.tsx'

interface FieldProps<Value> {
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** What the class is called. */
export function NameField({ value, onChange }: FieldProps<string>) {
  const t = useText()
  return (
    <Labelled label={t('desk.fields.name')} hint={t('desk.fields.nameHint')}>
      {(ids) => (
        <input
          {...ids}
          required
          maxLength={60}
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}

/** Whether students may play what is not assigned. */
export function FreePracticeField({ value, onChange }: FieldProps<boolean>) {
  const t = useText()
  return (
    <div>
      <label class="switch">
        <input type="checkbox" checked={value} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        <span>{t('desk.fields.freePractice')}</span>
      </label>
      <p class="labelled-hint">{t('desk.fields.freePracticeHint')}</p>
    </div>
  )
}

/** Whether the server would take that purge date. */
export const isPurgeDay = (day: string): boolean => purgeProblem(day, dayOf(new Date())) === null

/** The day after which everything of the class is erased. */
export function PurgeField({ value, onChange }: FieldProps<string>) {
  const t = useText()
  const problem = purgeProblem(value, dayOf(new Date()))
  return (
    <Labelled
      label={t('desk.fields.purge')}
      hint={t('desk.fields.purgeHint')}
      problem={problem && t(`desk.fields.purgeProblem.${problem}`)}
    >
      {(ids) => (
        <input
          {...ids}
          required
          type="date"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Labelled>
  )
}
