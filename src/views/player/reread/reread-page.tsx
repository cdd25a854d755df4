import { useEffect, useState } from 'preact/hooks'
import { ScenarioLanguageContext, useOpenSettings, useScenarioLanguage, useServices, useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { usePageTitle } from '../../page.tsx'
import { WholePageProblem } from '../../problem-page.tsx'
import { debriefAddress, homeAddress, rereadAddress } from '../../route.ts'
import type { Judged } from '../../services.ts'
import { usePromise } from '../../use-promise.ts'
import { Conversation } from '../overlay/conversation.tsx'
import { JourneyPanel } from '../overlay/journey/journey-panel.tsx'
import { Journey } from '../overlay/journey.tsx'
import { BarButton } from '../overlay/play-bar.tsx'
import { firstFresh, saidCount } from '../overlay/said.ts'
import { TrustGauge } from '../overlay/trust-gauge.tsx'
import '../play-layout.css'
import { Stage } from '../stage.tsx'
import { ChoicesMade } from './choices-made.tsx'
import './reread.css'

interface RereadProps {
  readonly judged: Judged
  readonly run: string
  readonly at: number
}

/** Left and right arrows turn the pages; a replaced address keeps « back » leading where one came from. */
function useTurning(run: string, at: number, last: number): (to: number) => void {
  const turn = (to: number) => {
    if (to >= 0 && to <= last) location.replace(rereadAddress(run, to))
  }
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !document.querySelector('dialog[open]')
      if (plain && event.key === 'ArrowRight') turn(at + 1)
      else if (plain && event.key === 'ArrowLeft') turn(at - 1)
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  })
  return turn
}

function Bar({ judged, run, at, onJourney }: RereadProps & { readonly onJourney: () => void }) {
  const lang = useScenarioLanguage()
  const t = useText()
  const openSettings = useOpenSettings()
  const view = judged.views[at]
  if (view === undefined) return null
  return (
    <header class="play-bar">
      <a class="bar-button" href={debriefAddress(run)}>
        <Icon name="previous" />
        <span>{t('debrief.title')}</span>
      </a>
      <h1 class="play-title">
        <span>
          {t('reread.title')} · <span lang={lang}>{view.scenario.title}</span>
        </span>
      </h1>
      <div class="play-state">
        <Journey journey={view.journey} onOpen={onJourney} />
        <TrustGauge trust={view.gauges.trust} />
      </div>
      <div class="play-doors">
        <BarButton icon="settings" label={t('shell.settings')} onClick={openSettings} />
      </div>
    </header>
  )
}

function Turning({ at, last, turn }: { at: number; last: number; turn: (to: number) => void }) {
  const t = useText()
  return (
    <nav class="turning" aria-label={t('reread.title')}>
      <button type="button" class="button" disabled={at === 0} onClick={() => turn(at - 1)}>
        <Icon name="previous" />
        <span>{t('reread.previous')}</span>
      </button>
      <p role="status">{t('reread.position', { at: at + 1, total: last + 1 })}</p>
      <button type="button" class="button" data-kind="main" disabled={at === last} onClick={() => turn(at + 1)}>
        <span>{t('reread.next')}</span>
        <Icon name="next" />
      </button>
    </nav>
  )
}

function RereadScreen({ judged, run, at: asked }: RereadProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  const last = judged.views.length - 1
  const at = Math.min(asked, last)
  const view = judged.views[at]
  const before = judged.views[at - 1]
  const turn = useTurning(run, at, last)
  const [journey, setJourney] = useState(false)
  usePageTitle(t('reread.title'))
  if (view === undefined) return null
  return (
    <main id="content" class="plays reread" tabIndex={-1}>
      <Bar judged={judged} run={run} at={at} onJourney={() => setJourney(true)} />
      <Stage view={view} />
      <Conversation
        said={{ view, freshFrom: before ? firstFresh(view, saidCount(before)) : 0, opened: null, turn: at }}
        busy={false}
      >
        {at < last ? (
          <ChoicesMade judged={judged} view={view} at={at} />
        ) : (
          <div class="end">
            <h2>{t(view.ending ? 'reread.end' : 'reread.stopped')}</h2>
            {view.ending && <p lang={lang}>{view.ending.title}</p>}
            <a class="button" data-kind="main" href={debriefAddress(run)}>
              {t('reread.toDebrief')}
            </a>
            <a class="button" href={homeAddress}>
              {t('problem.home')}
            </a>
          </div>
        )}
      </Conversation>
      <Turning at={at} last={last} turn={turn} />
      {journey && <JourneyPanel past={async () => judged.views.slice(0, at + 1)} onClose={() => setJourney(false)} />}
    </main>
  )
}

/** A play read again step by step, with the reply given and the expert's at each decision. */
export function RereadPage({ run, at }: { run: string; at: number }) {
  const services = useServices()
  const t = useText()
  const judged = usePromise(() => services.judge(run), [run, services])
  if (judged.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  if (judged.state === 'failed') return <WholePageProblem error={judged.error} />
  return (
    <ScenarioLanguageContext.Provider value={judged.value.views[0]?.scenario.language ?? 'fr'}>
      <RereadScreen judged={judged.value} run={run} at={at} />
    </ScenarioLanguageContext.Provider>
  )
}
