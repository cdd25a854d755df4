import { useMemo, useRef, useState } from 'preact/hooks'
import { ScenarioLanguageContext, useOpenSettings, useServices, useSettings, useText } from '../context.ts'
import { toggleFullScreen } from '../kit/full-screen.ts'
import { lazy } from '../kit/lazy.tsx'
import { withLaterTexts } from '../kit/with-later-texts.ts'
import { usePageTitle } from '../page.tsx'
import { debriefAddress } from '../route.ts'
import type { Play } from '../services.ts'
import { usePromise } from '../use-promise.ts'
import { Actions } from './actions.tsx'
import { Conversation } from './overlay/conversation.tsx'
import type { Panel } from './overlay/play-bar.tsx'
import './play-layout.css'
import { absent, Surroundings } from './surroundings.tsx'
import { usePlay } from './use-play.ts'
import { usePlayKeys } from './use-play-keys.ts'
import { withWorkTexts } from './with-work-texts.ts'

const WholePageProblem = lazy(() => withLaterTexts(import('../problem-page.tsx')).then((part) => part.WholePageProblem))
const Typing = lazy(() => import('./overlay/typing.tsx').then((part) => part.Typing, absent), 'unseen')
const Device = lazy(
  () => withWorkTexts(import('./overlay/devices/device.tsx')).then((part) => part.Device, absent),
  'quiet',
)
const PlayNotes = lazy(() => withLaterTexts(import('./play-notes.tsx')).then((part) => part.PlayNotes, absent), 'quiet')
const OpenPanel = lazy(() =>
  withWorkTexts(withLaterTexts(import('./overlay/open-panel.tsx'))).then((part) => part.OpenPanel),
)

function PlayScreen({ play, run }: { play: Play; run: string }) {
  const t = useText()
  const { settings, appearance, change } = useSettings()
  const openSettings = useOpenSettings()
  const { said, ahead, playing } = usePlay(play)
  const { view } = playing
  const [panel, setPanel] = useState<Panel | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const ended = view.ending !== null
  usePageTitle(t('play.title', { scenario: view.scenario.title, year: t(`words.year.${view.year}`) }))
  usePlayKeys({
    list,
    canAdvance: ended || view.actions.some((action) => action.kind === 'advance'),
    singleKeys: settings.keys,
    onIntent: (intent) => {
      if (intent.kind === 'settings') openSettings()
      else if (intent.kind === 'voice') change({ sound: { ...settings.sound, spoken: settings.sound.spoken !== true } })
      else if (intent.kind === 'full-screen') toggleFullScreen()
      else if (intent.kind !== 'advance') setPanel(intent.kind)
      else if (ended) location.hash = debriefAddress(run)
      else playing.act({ kind: 'advance' })
    },
  })
  const [notice, head, doing] = useMemo(
    () => [
      <PlayNotes play={play} />,
      <Device view={view} part="head" />,
      <>
        <Device view={view} part="reply" />
        <Actions playing={playing} run={run} list={list} />
      </>,
    ],
    [playing, play, run],
  )
  return (
    <main id="content" class="plays" tabIndex={-1}>
      <Surroundings view={view} freshFrom={playing.freshFrom} onOpen={setPanel} onSettings={openSettings} />
      <Conversation said={said} ahead={ahead} busy={playing.busy || said.view !== view} notice={notice} head={head}>
        {doing}
      </Conversation>
      {settings.pace !== 'instant' && !appearance.reducedMotion && <Typing view={said.view} pace={settings.pace} />}
      {panel && (
        <OpenPanel panel={panel} view={view} play={play} onSettings={openSettings} onClose={() => setPanel(null)} />
      )}
    </main>
  )
}

/** The play itself: the scene and the overlay side by side, one state behind both. */
export function PlayPage({ run }: { run: string }) {
  const services = useServices()
  const t = useText()
  const play = usePromise(() => services.open(run), [run, services])
  if (play.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  if (play.state === 'failed') return <WholePageProblem error={play.error} />
  return (
    <ScenarioLanguageContext.Provider value={play.value.view.scenario.language}>
      <PlayScreen play={play.value} run={run} />
    </ScenarioLanguageContext.Provider>
  )
}
