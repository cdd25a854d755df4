import { useText } from '../../../context.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import type { Draft, DraftProblem } from './draft.ts'

type Dates = Pick<Draft, 'opensAt' | 'closesAt' | 'attempts'>

interface WindowProps {
  readonly dates: Dates
  readonly problem: DraftProblem | null
  readonly onChange: (dates: Dates) => void
}

/** From when, until when, how many times. */
export function WindowFields({ dates, problem, onChange }: WindowProps) {
  const t = useText()
  const { opensAt, closesAt, attempts } = dates
  return (
    <div class="form-row">
      <Labelled label={t('following.form.opensAt')} hint={t('following.form.opensAtHelp')}>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={opensAt}
            onInput={({ currentTarget }) => onChange({ opensAt: currentTarget.value, closesAt, attempts })}
          />
        )}
      </Labelled>
      <Labelled
        label={t('following.form.closesAt')}
        hint={t('following.form.closesAtHelp')}
        problem={problem === 'window' ? t('following.form.problem.window') : null}
      >
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={closesAt}
            onInput={({ currentTarget }) => onChange({ opensAt, closesAt: currentTarget.value, attempts })}
          />
        )}
      </Labelled>
      <Labelled
        label={t('following.form.attempts')}
        hint={t('following.form.attemptsHelp')}
        problem={problem === 'attempts' ? t('following.form.problem.attempts') : null}
      >
        {(ids) => (
          <input
            {...ids}
            inputMode="numeric"
            maxLength={2}
            value={attempts}
            onInput={({ currentTarget }) => onChange({ opensAt, closesAt, attempts: currentTarget.value.trim() })}
          />
        )}
      </Labelled>
    </div>
  )
}
