import { useState } from 'preact/hooks'
import { CLASS_RUN } from '../../class-plays.ts'
import {
  ScenarioLanguageContext,
  useScenarioLanguage,
  useServices,
  useSettings,
  useText,
  useTranslator,
} from '../../context.ts'
import { dayAndTime } from '../../kit/dates.ts'
import { Icon } from '../../kit/icon.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHeading } from '../../page.tsx'
import { ProblemPage } from '../../problem-page.tsx'
import { homeAddress, playAddress, rereadAddress } from '../../route.ts'
import type { Judged } from '../../services.ts'
import { usePromise } from '../../use-promise.ts'
import './at-a-glance.css'
import { Attempts } from './attempts.tsx'
import { BackToClass } from './back-to-class.tsx'
import { CopySeal } from './copy-seal.tsx'
import './debrief.css'
import { decisionsOf } from './decisions-of.ts'
import { Moments } from './moments.tsx'
import { Outcome } from './outcome.tsx'
import { Profile } from './profile.tsx'
import './print.css'
import { ProfileChart } from './profile-chart.tsx'
import { Rule } from './rule.tsx'
import { TrustLine } from './trust-line.tsx'

interface PartProps {
  readonly judged: Judged
  readonly run: string
}

function Head({ judged }: PartProps) {
  const lang = useScenarioLanguage()
  const { language, t } = useTranslator()
  const { transcript, views, sheet } = judged
  const title = views[0]?.scenario.title ?? transcript.scenario.id
  return (
    <div class="debrief-head">
      <p class="debrief-over">
        {t('debrief.title')} · <span lang={lang}>{title}</span>, {t(`words.year.${transcript.year}`)}
      </p>
      <PageHeading title={`${t('debrief.title')} : ${title}`}>
        <span lang={lang}>{views.at(-1)?.ending?.title ?? t('debrief.stopped')}</span>
      </PageHeading>
      <p class="debrief-about">
        <span class="tag">{t('debrief.formative')}</span>{' '}
        {t('debrief.played', { date: dayAndTime(language, transcript.startedAt) })}.{' '}
        {t(`words.speciality.${sheet.speciality ?? 'none'}`)}.
      </p>
    </div>
  )
}

/** A play of the class is begun again from the class, and its attempts are listed there. */
const ofClass = (run: string): boolean => run.startsWith(CLASS_RUN)

/** What one may do with a finished play. */
function Next({ judged, run }: PartProps) {
  const services = useServices()
  const t = useText()
  const { settings } = useSettings()
  const [failed, setFailed] = useState(false)
  const { scenario, year, speciality } = judged.transcript
  const again = () =>
    services.start({ scenario: scenario.id, year, speciality, timeMultiplier: settings.time }).then(
      (id) => {
        location.hash = playAddress(id)
      },
      () => setFailed(true),
    )
  return (
    <section class="next" aria-label={t('debrief.next')}>
      {ofClass(run) ? (
        <BackToClass />
      ) : (
        <button type="button" class="button" data-kind="main" onClick={() => void again()}>
          <Icon name="again" />
          {t('debrief.again')}
        </button>
      )}
      <a class="button" href={rereadAddress(run)}>
        <Icon name="watch" />
        {t('debrief.rereadAll')}
      </a>
      <button type="button" class="button" onClick={() => services.saveCopy(judged.transcript)}>
        <Icon name="save" />
        {t('debrief.save')}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="print" />
        {t('debrief.print')}
      </button>
      <a class="button" data-kind="plain" href={homeAddress}>
        {t('debrief.home')}
      </a>
      {failed && (
        <Notice kind="error">
          <p>{t('shell.notLoaded')}</p>
        </Notice>
      )}
    </section>
  )
}

/** What a play showed: in words first, then critère by critère, with the reason of every level. */
export function DebriefPage({ run }: { run: string }) {
  const services = useServices()
  const t = useText()
  const judged = usePromise(() => services.judge(run), [run, services])
  if (judged.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  if (judged.state === 'failed') return <ProblemPage error={judged.error} />
  const part = { judged: judged.value, run }
  const { transcript, views } = judged.value
  const decisions = decisionsOf(judged.value)
  const { speciality, complete } = judged.value.sheet
  return (
    <ScenarioLanguageContext.Provider value={views[0]?.scenario.language ?? 'fr'}>
      <div class="debrief">
        <Head {...part} />
        {judged.value.check !== undefined && <CopySeal check={judged.value.check} />}
        {judged.value.changed && (
          <Notice kind="warning">
            <p>{t('debrief.changed')}</p>
          </Notice>
        )}
        {!complete && (
          <Notice kind="warning">
            <p>{t('debrief.unfinished')}</p>
          </Notice>
        )}
        <Outcome judged={judged.value} />
        <Next {...part} />
        <ProfileChart sheet={judged.value.sheet} />
        <Moments decisions={decisions} run={run} />
        <TrustLine decisions={decisions} atFirst={views[0]?.gauges.trust ?? 0} run={run} />
        {!ofClass(run) && <Attempts {...part} />}
        <Profile {...part} />
        <Rule
          referentials={speciality === null ? ['MA', 'MCV'] : [speciality === 'MA' ? 'MA' : 'MCV']}
          year={transcript.year}
          options={transcript.options}
        />
      </div>
    </ScenarioLanguageContext.Provider>
  )
}
