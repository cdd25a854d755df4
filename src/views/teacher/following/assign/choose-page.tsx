import { useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'
import type { Translate } from '../../../../i18n/index.ts'
import { competence } from '../../../../referential/index.ts'
import { useText } from '../../../context.ts'
import { ALL, type Filters, NO_FILTER, shown, yearsShown } from '../../../filters.ts'
import { FilterBar } from '../../../kit/filter-bar.tsx'
import { Labelled } from '../../../kit/labelled.tsx'
import { Pills } from '../../../kit/pills.tsx'
import { gain } from '../../choice.ts'
import type { Followed } from '../asked.ts'
import { useCatalogue } from '../use-catalogue.ts'
import { BackToWork } from './back-to-work.tsx'
import { ChoiceCard } from './choice-card.tsx'
import { isAbout } from './search.ts'
import { type YearSoFar, yearSoFar } from './year-so-far.ts'

type Order = 'proposed' | 'catalogue'

/** What the page says of a situation, beside its own words. */
function saidOf({ family, channels, years }: CatalogueEntry, t: Translate): readonly string[] {
  const competences = [...new Set(Object.values(years).flatMap((year) => year.competences))]
  return [
    t(`words.family.${family}`),
    ...channels.map((channel) => t(`words.channel.${channel}`)),
    ...competences.flatMap((id) => [id, competence(id).shortTitle]),
  ]
}

function ordered(found: readonly CatalogueEntry[], order: Order, { choice, coverage }: YearSoFar) {
  if (order === 'catalogue') return found
  const gains = new Map(found.map((entry) => [entry.id, gain(entry, choice, coverage)]))
  return found.toSorted((a, b) => (gains.get(b.id) ?? 0) - (gains.get(a.id) ?? 0))
}

/** Finds the situation to assign: by words, by filters, those that bring the most first. */
export function ChoosePage({ of }: { of: Followed }) {
  const catalogue = useCatalogue()
  const t = useText()
  const { year, speciality } = of.classroom
  const [filters, setFilters] = useState<Filters>({ ...NO_FILTER, year, speciality: speciality ?? ALL })
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<Order>('proposed')
  const so = yearSoFar(catalogue, of)
  const found = ordered(
    shown(catalogue, filters).filter((entry) => isAbout(entry, typed, saidOf(entry, t))),
    order,
    so,
  )
  return (
    <div class="following">
      <BackToWork classroom={of.classroom.id} />
      <h2>{t('following.assign.choose')}</h2>
      <search class="following">
        <Labelled label={t('following.assign.search')} hint={t('following.assign.searchHelp')}>
          {(ids) => (
            <input
              {...ids}
              class="search-field"
              type="search"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Labelled>
        <FilterBar filters={filters} onChange={setFilters} />
        <Pills
          title={t('following.assign.sort')}
          options={(['proposed', 'catalogue'] as const).map((value) => ({
            value,
            label: t(`following.assign.sorts.${value}`),
          }))}
          value={order}
          onChange={setOrder}
        />
      </search>
      <p class="following-key">{t('following.assign.chooseIntro')}</p>
      <p class="found" role="status">
        {found.length > 0 ? t('home.found', { count: found.length }) : t('home.none')}
      </p>
      <ul class="choice-cards">
        {found.map((entry) => (
          <ChoiceCard key={entry.id} entry={entry} years={yearsShown(entry, filters)} of={of} so={so} />
        ))}
      </ul>
    </div>
  )
}
