import { useContext, useState } from 'preact/hooks'
import type { Classroom } from '../../../classroom/types.ts'
import type { YearId } from '../../../referential/types.ts'
import { classAddress } from '../../class-address.ts'
import { useServices, useText } from '../../context.ts'
import { ALL, shown, YEARS } from '../../filters.ts'
import { Channels } from '../../kit/channels.tsx'
import { Pills } from '../../kit/pills.tsx'
import { OwnScenariosContext } from './known-scenarios.ts'

/** What one may play of one's own will: the situations of the class's year and of those before. */
export function FreePractice({ classroom }: { classroom: Classroom }) {
  const { catalogue } = useServices()
  const t = useText()
  const [year, setYear] = useState<YearId>(classroom.year)
  const within = YEARS.slice(0, YEARS.indexOf(classroom.year) + 1)
  const speciality = year === 'seconde' ? ALL : (classroom.speciality ?? ALL)
  const found = shown(catalogue, { family: ALL, year, speciality })
  const own = useContext(OwnScenariosContext).filter((one) => one.mayPractise && one.years[year] !== undefined)
  return (
    <section class="free-practice" aria-labelledby="free-title">
      <h2 id="free-title">{t('classroom.free.title')}</h2>
      <p>{t('classroom.free.text')}</p>
      {within.length > 1 && (
        <Pills
          title={t('home.year')}
          options={within.map((value) => ({ value, label: t(`words.year.${value}`) }))}
          value={year}
          onChange={setYear}
        />
      )}
      <ul class="free-list">
        {own.map(({ id, title, years }) => (
          <li key={id}>
            <a href={classAddress('classe', 'libre', id, year)} lang="fr">
              {title}
            </a>
            <span>
              {t('classroom.free.own')} · {t('home.minutes', { count: years[year]?.minutes ?? 0 })}
            </span>
          </li>
        ))}
        {found.map((entry) => (
          <li key={entry.id}>
            <a href={classAddress('classe', 'libre', entry.id, year)} lang={entry.language}>
              {entry.title}
            </a>
            <span>
              <Channels channels={entry.years[year]?.channels ?? []} />{' '}
              {t('home.minutes', { count: entry.years[year]?.minutes ?? 0 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
