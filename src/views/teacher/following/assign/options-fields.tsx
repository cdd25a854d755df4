import { WITHOUT_HELP } from '../../../../classroom/assignment.ts'
import type { Translate } from '../../../../i18n/index.ts'
import { type PlayOptions, YEAR_OPTIONS } from '../../../../scenario/year-options.ts'
import { useTranslator } from '../../../context.ts'
import { decimal } from '../../../kit/dates.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import type { Draft } from './draft.ts'

type OptionId = keyof PlayOptions

/** What may be chosen on each line, from the gentlest. */
const VALUES: { readonly [Id in OptionId]: readonly PlayOptions[Id][] } = {
  feedback: ['decision', 'phase', 'debrief'],
  hints: [true, false],
  hintCost: [0, 5, 10, 15],
  repairs: [3, 2, 1, 0],
  replyTime: ['none', 'soft', 'running'],
  timeMultiplier: [0, 2, 1.5, 1.33, 1],
}
const IDS: readonly OptionId[] = ['feedback', 'hints', 'hintCost', 'repairs', 'replyTime', 'timeMultiplier']

/** Says the value of an option. */
function valueWords(id: OptionId, options: PlayOptions, times: string, t: Translate): string {
  switch (id) {
    case 'feedback':
      return t(`following.form.feedback.${options.feedback}`)
    case 'hints':
      return t(options.hints ? 'following.form.hints.yes' : 'following.form.hints.no')
    case 'hintCost':
      return t('following.form.cost', { count: options.hintCost })
    case 'repairs':
      return t('following.form.repairs', { count: options.repairs })
    case 'replyTime':
      return t(`following.form.replyTime.${options.replyTime}`)
    case 'timeMultiplier':
      return options.timeMultiplier === 0 ? t('following.form.timeOff') : t('following.form.times', { times })
  }
}

interface OptionProps {
  readonly id: OptionId
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

/** One line of the table of the years: as the year has it, or another value. */
function OptionField({ id, draft, onChange }: OptionProps) {
  const { language, t } = useTranslator()
  const own = YEAR_OPTIONS[draft.year]
  const fixed = draft.mode === 'evaluation' && id in WITHOUT_HELP
  const wordsOf = (options: PlayOptions) => valueWords(id, options, decimal(language, options.timeMultiplier), t)
  const choose = (at: string) => {
    const { [id]: _, ...others } = draft.options
    const value = VALUES[id][Number(at)]
    onChange({ ...draft, options: at === '' ? others : { ...others, [id]: value } })
  }
  const chosen = draft.options[id]
  const at = chosen === undefined ? '' : String((VALUES[id] as readonly unknown[]).indexOf(chosen))
  return (
    <Labelled label={t(`following.form.option.${id}`)}>
      {(ids) =>
        fixed ? (
          <select {...ids} disabled>
            <option>{t('following.form.byRule', { value: wordsOf({ ...own, ...WITHOUT_HELP }) })}</option>
          </select>
        ) : (
          <select {...ids} value={at} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">
              {t('following.form.asYear', { year: t(`words.year.${draft.year}`), value: wordsOf(own) })}
            </option>
            {VALUES[id].map((value, index) => (
              <option key={String(value)} value={index}>
                {wordsOf({ ...own, [id]: value })}
              </option>
            ))}
          </select>
        )
      }
    </Labelled>
  )
}

/** The table of the years, each line as the year has it unless the teacher chooses otherwise. */
export function OptionsFields({ draft, onChange }: Omit<OptionProps, 'id'>) {
  const { t } = useTranslator()
  return (
    <fieldset class="form-part">
      <legend>{t('following.form.options')}</legend>
      <p class="following-key">{t('following.form.optionsIntro')}</p>
      <div class="form-row" data-wide="true">
        {IDS.map((id) => (
          <OptionField key={id} id={id} draft={draft} onChange={onChange} />
        ))}
      </div>
      <p class="following-key">{t('following.form.timeHelp')}</p>
    </fieldset>
  )
}
