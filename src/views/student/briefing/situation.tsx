import type { CatalogueEntry, CatalogueYear } from '../../../audit/catalogue-entry.ts'
import type { Language } from '../../../i18n/index.ts'
import type { YearId } from '../../../referential/types.ts'
import { useText } from '../../context.ts'
import { Channels } from '../../kit/channels.tsx'
import { Icon } from '../../kit/icon.tsx'
import './briefing.css'

type YearEntry = NonNullable<CatalogueEntry['years'][YearId]>

type Briefing = CatalogueYear['briefing']

export interface GlanceProps {
  readonly entry: CatalogueEntry
  readonly year: YearId
  readonly about: YearEntry
}

/** Who one is, where, and what one knows before the client comes. */
export function Situation({ briefing, language }: { briefing: Briefing; language: Language }) {
  const t = useText()
  const { role, place, known } = briefing
  return (
    <div class="briefing-notes">
      <section>
        <h2>
          <Icon name="role" /> {t('briefing.role')}
        </h2>
        <p lang={language}>{role}</p>
      </section>
      <section>
        <h2>
          <Icon name="place" /> {t('briefing.place')}
        </h2>
        <p lang={language}>{place}</p>
      </section>
      <section>
        <h2>
          <Icon name="facts" /> {t('briefing.known')}
        </h2>
        <ul class="briefing-known" lang={language}>
          {known.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The year, the firm, how long it takes, the channels. */
export function AtAGlance({ entry, year, about }: GlanceProps) {
  const t = useText()
  return (
    <dl class="briefing-glance">
      <div>
        <dt>{t('briefing.yearKind')}</dt>
        <dd>
          {t(`words.year.${year}`)}, {t(`briefing.situation.${year}`)}
        </dd>
      </div>
      <div>
        <dt>{t('briefing.firm')}</dt>
        <dd lang={entry.language}>
          {entry.firm.name}, {entry.firm.activity}
        </dd>
      </div>
      <div>
        <dt>{t('briefing.duration')}</dt>
        <dd>
          {t('home.minutes', { count: about.minutes })}, {t('home.decisions', { count: about.decisions })}
        </dd>
      </div>
      <div>
        <dt>{t('briefing.channels')}</dt>
        <dd>
          <Channels channels={about.channels} />
        </dd>
      </div>
    </dl>
  )
}
