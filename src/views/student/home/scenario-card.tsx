import type { CatalogueEntry } from '../../../audit/catalogue-entry.ts'
import type { YearId } from '../../../referential/types.ts'
import type { ChannelId } from '../../../session/play-view.ts'
import { useText } from '../../context.ts'
import { Channels } from '../../kit/channels.tsx'
import { Icon } from '../../kit/icon.tsx'
import { briefingAddress } from '../../route.ts'
import { Competences } from './competences.tsx'
import { Vignette } from './vignette.tsx'

interface ScenarioCardProps {
  readonly entry: CatalogueEntry
  readonly years: readonly YearId[]
}

function union<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  return [...new Set(lists.flat())]
}

function YearLink({ entry, year }: { entry: CatalogueEntry; year: YearId }) {
  const t = useText()
  const about = entry.years[year]
  if (about === undefined) return null
  const name = t(`words.year.${year}`)
  return (
    <li class="year">
      <a
        class="year-link"
        href={briefingAddress(entry.id, year)}
        aria-label={t('home.prepareLabel', { title: entry.title, year: name })}
        aria-describedby={`${entry.id}-${year}`}
      >
        {t('home.prepare', { year: name })}
      </a>
      <p class="year-facts" id={`${entry.id}-${year}`}>
        <span>
          <Icon name="clock" /> {t('home.minutes', { count: about.minutes })}
        </span>
        <span>
          <Icon name="choice" /> {t('home.decisions', { count: about.decisions })}
        </span>
      </p>
    </li>
  )
}

/** One scenario: what it is about, where it takes place, what it trains, and a door per year. */
export function ScenarioCard({ entry, years }: ScenarioCardProps) {
  const t = useText()
  const about = years.flatMap((year) => entry.years[year] ?? [])
  const channels: readonly ChannelId[] = union(about.map((one) => one.channels))
  const competences = union(about.map((one) => one.competences)).toSorted()
  return (
    <li class="card">
      <Vignette channel={channels[0] ?? 'shop'} />
      <div class="card-words">
        <p class="card-kind">
          {t(`words.family.${entry.family}`)} ·{' '}
          <span lang={entry.language}>
            {entry.firm.name}, {entry.firm.activity}
          </span>{' '}
          {entry.translations.includes('en') && <span class="tag">{t('home.english')}</span>}
        </p>
        <h3 lang={entry.language}>{entry.title}</h3>
        <p lang={entry.language}>{entry.summary}</p>
        <Channels channels={channels} />
        <Competences ids={competences} />
      </div>
      <ul class="years">
        {years.map((year) => (
          <YearLink key={year} entry={entry} year={year} />
        ))}
      </ul>
    </li>
  )
}
