import { useEffect, useState } from 'preact/hooks'
import type { MarkingPage } from '../../../classroom/review/types.ts'
import type { PlayView } from '../../../session/play-view.ts'
import type { Transcript } from '../../../transcript/types.ts'
import { askServer } from '../../api.ts'
import { CLASS_RUN } from '../../class-plays.ts'
import { ScenarioLanguageContext, useServices, useText } from '../../context.ts'
import { Notice } from '../../kit/notice.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { Problem, type Services } from '../../services.ts'
import { usePromise } from '../../use-promise.ts'
import { type Round, roundOf } from '../list/round.ts'
import { askPast, askTranscript, markingRoute } from '../marking-api.ts'
import { copiesAddress, type Scope } from '../marking-path.ts'
import { Desk } from './desk.tsx'

/** A copy with all that its desk shows. */
export interface OpenedCopy {
  readonly page: MarkingPage
  readonly transcript: Transcript
  /** Null when the situation has changed so that the play cannot be seen again. */
  readonly views: readonly PlayView[] | null
}

async function openCopy(run: string, services: Services): Promise<OpenedCopy> {
  const [page, played] = await Promise.all([
    askServer<MarkingPage>('GET', markingRoute(run)),
    services.judge(CLASS_RUN + run).catch((error: unknown) => seenByServer(run, error)),
  ])
  return { page, transcript: played.transcript, views: page.sheet === null ? null : played.views }
}

/** A teacher's own situation is not in the site: the server has it, and shows the play as its student saw it. */
async function seenByServer(run: string, error: unknown): Promise<Omit<OpenedCopy, 'page'>> {
  if (!(error instanceof Problem)) throw error
  const transcript = await askTranscript(run)
  const past = await askPast(run).catch(() => null)
  return { transcript, views: past }
}

interface CopyPageProps {
  readonly scope: Scope
  readonly run: string
}

/** One copy on one screen. */
export function CopyPage({ scope, run }: CopyPageProps) {
  const services = useServices()
  const t = useText()
  const [tried, setTried] = useState(0)
  const copy = usePromise(() => openCopy(run, services), [run, tried])
  const [round, setRound] = useState<Round | null>(null)
  useEffect(() => {
    // Without it the copy can still be marked: only the way to its neighbours is missing.
    void roundOf(scope, run).then(setRound, () => setRound(null))
  }, [run])
  if (copy.state === 'waiting') return <p class="waiting">{t('shell.loading')}</p>
  const opened = copy.state === 'here' ? copy.value : null
  if (opened !== null && opened.page.sheet !== null && opened.views !== null) {
    return (
      <ScenarioLanguageContext.Provider value={opened.views[0]?.scenario.language ?? 'fr'}>
        <Desk
          key={run}
          scope={scope}
          run={run}
          first={opened.page}
          transcript={opened.transcript}
          views={opened.views}
          round={round}
        />
      </ScenarioLanguageContext.Provider>
    )
  }
  return (
    <div class="plain-page">
      <PageHeading title={t('marking.title')}>{t('marking.title')}</PageHeading>
      {copy.state === 'failed' ? (
        <ServerProblem error={copy.error} onRetry={() => setTried(tried + 1)} />
      ) : (
        <Notice kind="warning">
          <p>{t('marking.desk.changed')}</p>
        </Notice>
      )}
      <a href={copiesAddress(scope)}>{t('marking.desk.back')}</a>
    </div>
  )
}
