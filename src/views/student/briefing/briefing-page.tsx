import { useEffect, useState } from 'preact/hooks'
import type { SpecialityId, YearId } from '../../../referential/types.ts'
import { useServices, useSettings, useText } from '../../context.ts'
import { recall, remember } from '../../kit/browser-memory.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Pills } from '../../kit/pills.tsx'
import { oneOf } from '../../one-of.ts'
import { PageHeading } from '../../page.tsx'
import { openingAddress, playAddress } from '../../route.ts'
import { NotFoundPage } from '../not-found.ts'
import { AtAGlance, type GlanceProps, Situation } from './situation.tsx'
import { specialitiesFor } from './specialities.ts'

/** Starts the play; the button says that it is under way, and why when it can't. */
function Start({ entry, year, about }: GlanceProps) {
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
      <p class="briefing-help">
        {t('briefing.formative')} <a href={openingAddress(entry.id, year)}>{t('briefing.direct')}</a>
      </p>
      {state.error !== undefined && (
        <Notice kind="error">
          <p>{t('briefing.failed', { detail: state.error })}</p>
        </Notice>
      )}
    </div>
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
      <Situation briefing={about.briefing} language={entry.language} />
      <aside class="briefing-side">
        <AtAGlance {...part} />
        <Start {...part} />
      </aside>
    </div>
  )
}
