import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlayView } from '../../session/play-view.ts'
import { useOpenSettings, useServices, useSettings, useText } from '../context.ts'
import { Icon } from '../kit/icon.tsx'
import { lazy } from '../kit/lazy.tsx'
import { Notice } from '../kit/notice.tsx'
import { usePageTitle } from '../page.tsx'
import { WholePageProblem } from '../problem-page.tsx'
import { debriefAddress } from '../route.ts'
import type { Play } from '../services.ts'
import { usePromise } from '../use-promise.ts'
import { Conversation } from './overlay/conversation.tsx'
import { type Panel, PlayBar } from './overlay/play-bar.tsx'
import { Replies, repliesOf } from './overlay/replies.tsx'
import './play-layout.css'
import { Stage } from './stage.tsx'
import { type Playing, usePlay } from './use-play.ts'
import { usePlayKeys } from './use-play-keys.ts'

const HistoryPanel = lazy(() => import('./overlay/panels.tsx').then((part) => part.HistoryPanel))
const FactsPanel = lazy(() => import('./overlay/panels.tsx').then((part) => part.FactsPanel))
const PauseMenu = lazy(() => import('./overlay/pause-menu.tsx').then((part) => part.PauseMenu))

function useRefused(): boolean {
  const { keeping } = useServices()
  const [refused, setRefused] = useState(keeping.refused)
  useEffect(() => keeping.subscribe(() => setRefused(keeping.refused)), [keeping])
  return refused
}

function Unkept({ play }: { play: Play }) {
  const services = useServices()
  const t = useText()
  return (
    <Notice kind="warning">
      <p>{t('play.unkept')}</p>
      <button type="button" class="button" onClick={() => services.saveCopy(play.transcript)}>
        <Icon name="save" />
        {t('play.saveFile')}
      </button>
    </Notice>
  )
}

function End({ view, run }: { view: PlayView; run: string }) {
  const t = useText()
  return (
    <div class="end">
      <h2>{t('play.ended')}</h2>
      <p lang="fr">{view.ending?.title}</p>
      <a class="button" data-kind="main" href={debriefAddress(run)}>
        {t('play.seeDebrief')}
        <Icon name="next" />
      </a>
    </div>
  )
}

interface ActionsProps {
  readonly playing: Playing
  readonly run: string
  readonly list: RefObject<HTMLOListElement | null>
}

function Actions({ playing: { view, error, act }, run, list }: ActionsProps) {
  const t = useText()
  const replies = repliesOf(view.actions)
  return (
    <>
      {error !== null && (
        <Notice kind="error">
          <p>{t('play.refused', { detail: error })}</p>
        </Notice>
      )}
      {view.ending !== null && <End view={view} run={run} />}
      {replies.length > 0 && (
        <Replies replies={replies} list={list} onChoose={(reply) => act({ kind: 'reply', reply: reply.id })} />
      )}
      {view.actions.some((action) => action.kind === 'advance') && (
        <button type="button" class="button advance" data-kind="main" onClick={() => act({ kind: 'advance' })}>
          {t('play.advance')}
          <Icon name="next" />
        </button>
      )}
    </>
  )
}

function PlayScreen({ play, run }: { play: Play; run: string }) {
  const t = useText()
  const services = useServices()
  const { settings } = useSettings()
  const openSettings = useOpenSettings()
  const playing = usePlay(play)
  const { view } = playing
  const [panel, setPanel] = useState<Panel | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const refused = useRefused()
  const ended = view.ending !== null
  const close = () => setPanel(null)
  usePageTitle(t('play.title', { scenario: view.scenario.title, year: t(`words.year.${view.year}`) }))
  usePlayKeys({
    replies: list,
    canAdvance: ended || view.actions.some((action) => action.kind === 'advance'),
    singleKeys: settings.keys,
    onIntent: (intent) => {
      if (intent.kind === 'settings') openSettings()
      else if (intent.kind !== 'advance') setPanel(intent.kind)
      else if (ended) location.hash = debriefAddress(run)
      else playing.act({ kind: 'advance' })
    },
  })
  return (
    <main id="content" class="plays" tabIndex={-1}>
      <PlayBar view={view} onOpen={setPanel} onSettings={openSettings} />
      <Stage view={view} />
      <Conversation
        view={view}
        freshFrom={playing.freshFrom}
        busy={playing.busy}
        notice={refused && <Unkept play={play} />}
      >
        <Actions playing={playing} run={run} list={list} />
      </Conversation>
      {panel === 'history' && <HistoryPanel view={view} onClose={close} />}
      {panel === 'facts' && <FactsPanel view={view} onClose={close} />}
      {panel === 'pause' && (
        <PauseMenu
          kept={!refused}
          onSave={() => services.saveCopy(play.transcript)}
          onSettings={() => {
            close()
            openSettings()
          }}
          onClose={close}
        />
      )}
    </main>
  )
}

/** The play itself: the scene and the overlay side by side, one state behind both. */
export function PlayPage({ run }: { run: string }) {
  const services = useServices()
  const t = useText()
  const play = usePromise(() => services.open(run), [run])
  if (play.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  if (play.state === 'failed') return <WholePageProblem error={play.error} />
  return <PlayScreen play={play.value} run={run} />
}
