import { COPY_STATES, type CopyFilter, type CopyList } from '../../../classroom/review/types.ts'
import { criteriaOf } from '../../../referential/index.ts'
import type { SpecialityId } from '../../../referential/types.ts'
import { useServices, useText } from '../../context.ts'
import { Pills } from '../../kit/pills.tsx'
import type { ListedAssignment } from './use-assignments.ts'

interface CopyFiltersProps {
  readonly filter: CopyFilter
  readonly counts: CopyList['counts'] | null
  readonly speciality: SpecialityId | null
  readonly assignments: readonly ListedAssignment[]
  readonly onChange: (filter: CopyFilter) => void
}

const LEVELS = ['1', '2', '3', '4', 'to-evaluate'] as const

function CriterionFilter({ filter, speciality, onChange }: Omit<CopyFiltersProps, 'counts' | 'assignments'>) {
  const t = useText()
  return (
    <>
      <label class="filter">
        {t('marking.list.criterion')}
        <select
          value={filter.criterion ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { criterion: _, level: __, ...rest } = filter
            onChange(value === '' ? rest : { ...rest, criterion: value })
          }}
        >
          <option value="">{t('marking.list.any')}</option>
          {criteriaOf(speciality).map(({ id, referential, text }) => (
            <option key={id} value={id} lang="fr">
              {referential} · {text}
            </option>
          ))}
        </select>
      </label>
      {filter.criterion !== undefined && (
        <label class="filter">
          {t('marking.list.level')}
          <select
            value={filter.level ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { level: _, ...rest } = filter
              const level = LEVELS.find((one) => one === value)
              onChange(level === undefined ? rest : { ...rest, level })
            }}
          >
            <option value="">{t('marking.list.any')}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {level === 'to-evaluate' ? t('debrief.toEvaluate') : t('debrief.levelNumber', { level })}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}

/** By state with how many of each, by assignment, by critère and the level proposed for it. */
export function CopyFilters(props: CopyFiltersProps) {
  const { filter, counts, assignments, onChange } = props
  const { catalogue } = useServices()
  const t = useText()
  const all = counts === null ? null : COPY_STATES.reduce((sum, state) => sum + counts[state], 0)
  const named = (label: string, count: number | null) => (count === null ? label : `${label} (${count})`)
  const titleOf = (scenario: string) => catalogue.find(({ id }) => id === scenario)?.title ?? scenario
  return (
    <div class="filters marking-filters">
      <Pills
        title={t('marking.list.state')}
        options={[
          { value: 'all', label: named(t('marking.list.all'), all) },
          ...COPY_STATES.map((state) => ({
            value: state,
            label: named(t(`marking.state.${state}`), counts?.[state] ?? null),
          })),
        ]}
        value={filter.state ?? 'all'}
        onChange={(value) => {
          const { state: _, ...rest } = filter
          onChange(value === 'all' ? rest : { ...rest, state: value })
        }}
      />
      {assignments.length > 1 && (
        <label class="filter">
          {t('marking.list.assignment')}
          <select
            value={filter.assignment ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { assignment: _, ...rest } = filter
              onChange(value === '' ? rest : { ...rest, assignment: value })
            }}
          >
            <option value="">{t('marking.list.any')}</option>
            {assignments.map(({ id, scenario, year, mode }) => (
              <option key={id} value={id}>
                {titleOf(scenario)} · {t(`words.year.${year}`)} · {t(`marking.mode.${mode}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <CriterionFilter {...props} />
    </div>
  )
}
