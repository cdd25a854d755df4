import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'
import type { Student, Target } from '../../../../classroom/types.ts'
import { year as yearOf } from '../../../../referential/index.ts'
import { useText } from '../../../context.ts'
import { YEARS } from '../../../filters.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import { Pills } from '../../../kit/pills.tsx'
import type { Followed } from '../asked.ts'
import { useWho } from '../student-name.tsx'
import { useTargetWords } from '../use-target-words.ts'
import { type Draft, inYear } from './draft.ts'

interface WhatProps {
  readonly draft: Draft
  readonly entry: CatalogueEntry
  readonly of: Followed
  readonly onChange: (draft: Draft) => void
}

/** A target as the value of an option, and back. */
const keyOf = (target: Target) =>
  target.to === 'class' ? 'class' : target.to === 'group' ? `group ${target.group}` : `student ${target.student}`

function targetsOf(students: readonly Student[]): readonly Target[] {
  const groups = [...new Set(students.flatMap(({ group }) => group ?? []))].sort()
  return [
    { to: 'class' },
    ...groups.map((group): Target => ({ to: 'group', group })),
    ...students.map(({ id }): Target => ({ to: 'student', student: id })),
  ]
}

function TargetField({ draft, of, onChange }: WhatProps) {
  const t = useText()
  const targetWords = useTargetWords(of.students)
  const { nameOf, inOrder } = useWho(of)
  const targets = targetsOf(inOrder(of.students))
  const choose = (key: string) =>
    onChange({ ...draft, target: targets.find((one) => keyOf(one) === key) ?? { to: 'class' } })
  const option = (target: Target) => {
    const student = target.to === 'student' && of.students.find(({ id }) => id === target.student)
    const name = student ? nameOf(student) : null
    const alias = targetWords({ target })
    return (
      <option key={keyOf(target)} value={keyOf(target)}>
        {name === null ? alias : t('following.table.named', { alias, name })}
      </option>
    )
  }
  const students = targets.filter(({ to }) => to === 'student')
  return (
    <Labelled label={t('following.form.to')}>
      {(ids) => (
        <select {...ids} value={keyOf(draft.target)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {targets.filter(({ to }) => to !== 'student').map(option)}
          {students.length > 0 && <optgroup label={t('following.form.student')}>{students.map(option)}</optgroup>}
        </select>
      )}
    </Labelled>
  )
}

function ModeField({ draft, onChange }: WhatProps) {
  const t = useText()
  if (!yearOf(draft.year).certification) return <p class="following-key">{t('following.form.noEvaluation')}</p>
  return (
    <div>
      <Pills
        title={t('following.form.mode')}
        options={(['training', 'evaluation'] as const).map((value) => ({ value, label: t(`following.form.${value}`) }))}
        value={draft.mode}
        onChange={(mode) => onChange({ ...draft, mode })}
      />
      <p class="following-key">{t(`following.form.${draft.mode}Help`)}</p>
    </div>
  )
}

/** In what year, for whom, to train or to be evaluated, with whose client. */
export function WhatFields(props: WhatProps) {
  const t = useText()
  const { draft, entry, of, onChange } = props
  const years = YEARS.filter((year) => entry.years[year] !== undefined)
  const yearWords = (year: (typeof YEARS)[number]) => {
    const words = t(`words.year.${year}`)
    return year === of.classroom.year ? t('following.form.classYear', { year: words }) : words
  }
  return (
    <fieldset class="form-part">
      <legend>{t('following.form.what')}</legend>
      <Pills
        title={t('following.form.year')}
        options={years.map((value) => ({ value, label: yearWords(value) }))}
        value={draft.year}
        onChange={(year) => onChange(inYear(draft, year))}
      />
      <TargetField {...props} />
      <ModeField {...props} />
      <div>
        <Pills
          title={t('following.form.client')}
          options={(['different', 'same'] as const).map((value) => ({ value, label: t(`following.form.${value}`) }))}
          value={draft.sameClient ? 'same' : 'different'}
          onChange={(value) => onChange({ ...draft, sameClient: value === 'same' })}
        />
        <p class="following-key">{t('following.form.clientHelp')}</p>
      </div>
    </fieldset>
  )
}
