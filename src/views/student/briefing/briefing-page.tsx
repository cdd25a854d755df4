import { useEffect, useState } from 'preact/hooks'
import type { CatalogueEntry } from '../../../audit/catalogue-entry.ts'
import type { SpecialityId, YearId } from '../../../referential/types.ts'
import { useServices, useSettings, useText } from '../../context.ts'
import { recall, remember } from '../../kit/browser-memory.ts'
import { Channels } from '../../kit/channels.tsx'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Pills } from '../../kit/pills.tsx'
import { oneOf } from '../../one-of.ts'
import { PageHeading } from '../../page.tsx'
import { playAddress } from '../../route.ts'
import { NotFoundPage } from '../not-found.ts'
import './briefing.css'
import { specialitiesFor } from './specialities.ts'

type YearEntry = NonNullable<CatalogueEntry['years'][YearId]>

interface PartProps {
  readonly entry: CatalogueEntry
  readonly year: YearId
  readonly about: YearEntry
}

function Situation({ entry, about }: PartProps) {
  const t = useText()
  const { role, place, known } = about.briefing
  return (
    <div class="briefing-notes">
      <section>
        <h2>
          <Icon name="role" /> {t('briefing.role')}
        </h2>
        <p lang={entry.language}>{role}</p>
      </section>
      <section>
        <h2>
          <Icon name="place" /> {t('briefing.place')}
        </h2>
        <p lang={entry.language}>{place}</p>
      </section>
      <section>
        <h2>
          <Icon name="facts" /> {t('briefing.known')}
        </h2>
        <ul class="briefing-known" lang={entry.language}>
          {known.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Starts the play; the button says that it is under way, and why when it can't. */
function Start({ entry, year, about }: PartProps) {
  const services = useServices()
  const t = useText()
  const { settings } = useSettings()
  const offered = specialitiesFor(entry.specialities, about.criteria)
  const [speciality, setSpeciality] = useState<SpecialityId>(() => oneOf(offered, recall('speciality')))
  const [state, setState] = useState<{ readonly busy: boolean; readonly error?: string }>({ busy: false })
  const start = async () => {
    setState({ busy: true })
    try {
      const chosen = year === 'seconde' ? null : speciality
      const play = { scenario: entry.id, year, speciality: chosen, timeMultiplier: settings.time }
      location.hash = playAddress(await services.start(play))
    } catch (error) {
      setState({ busy: false, error: error instanceof Error ? error.message : String(error) })
    }
  }
  const choose = (value: SpecialityId) => {
    setSpeciality(value)
    remember('speciality', value)
  }
  return (
    <div class="briefing-start">
      {year === 'seconde' ? (
        <p>{t('briefing.secondeNote')}</p>
      ) : (
        <div>
          <Pills
            title={t('briefing.speciality')}
            options={offered.map((value) => ({ value, label: t(`words.specialityShort.${value}`) }))}
            value={speciality}
            onChange={choose}
          />
          <p class="briefing-help">{t('briefing.specialityHelp')}</p>
        </div>
      )}
      <button
        type="button"
        class="button"
        data-kind="main"
        data-size="big"
        disabled={state.busy}
        onClick={() => void start()}
      >
        {t(state.busy ? 'briefing.starting' : 'briefing.start')}
        <Icon name="next" />
      </button>
      <p class="briefing-help">{t('briefing.formative')}</p>
      {state.error !== undefined && (
        <Notice kind="error">
          <p>{t('briefing.failed', { detail: state.error })}</p>
        </Notice>
      )}
    </div>
  )
}

function AtAGlance({ entry, year, about }: PartProps) {
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

/** What the student knows before the client comes. */
export function BriefingPage({ scenario, year }: { scenario: string; year: YearId }) {
  const services = useServices()
  const t = useText()
  const entry = services.catalogue.find((one) => one.id === scenario)
  const about = entry?.years[year]
  useEffect(() => {
    if (about === undefined) return
    services.prepare(scenario, year)
  }, [scenario, year, services])
  if (entry === undefined || about === undefined) return <NotFoundPage />
  const part = { entry, year, about }
  return (
    <div class="briefing">
      <div class="briefing-head">
        <p class="briefing-over">{t('briefing.title')}</p>
        <PageHeading title={entry.title}>
          <span lang={entry.language}>{entry.title}</span>
        </PageHeading>
      </div>
      <Situation {...part} />
      <aside class="briefing-side">
        <AtAGlance {...part} />
        <Start {...part} />
      </aside>
    </div>
  )
}
