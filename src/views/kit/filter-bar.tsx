import { useServices, useText } from '../context.ts'
import { ALL, type Filters, familiesOf, SPECIALITIES, YEARS } from '../filters.ts'
import { Pills } from './pills.tsx'

interface FilterBarProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { catalogue } = useServices()
  const t = useText()
  const all = { value: ALL, label: t('home.all') } as const
  return (
    <div class="filters">
      <Pills
        title={t('home.year')}
        options={[all, ...YEARS.map((value) => ({ value, label: t(`words.year.${value}`) }))]}
        value={filters.year}
        onChange={(year) => onChange({ ...filters, year })}
      />
      <Pills
        title={t('home.speciality')}
        options={[all, ...SPECIALITIES.map((value) => ({ value, label: t(`words.specialityShort.${value}`) }))]}
        value={filters.speciality}
        onChange={(speciality) => onChange({ ...filters, speciality })}
      />
      <Pills
        title={t('home.family')}
        options={[all, ...familiesOf(catalogue).map((value) => ({ value, label: t(`words.family.${value}`) }))]}
        value={filters.family}
        onChange={(family) => onChange({ ...filters, family })}
      />
    </div>
  )
}
