import { useText } from '../context.ts'
import { Icon } from '../kit/icon.tsx'
import { lazy } from '../kit/lazy.tsx'
import { Notice } from '../kit/notice.tsx'
import { Ask } from './overlay/ask.tsx'
import { choosing, type Playing } from './overlay/playing.ts'
import { actionsOf, type ChoiceList, Replies } from './overlay/replies.tsx'
import { withWorkTexts } from './with-work-texts.ts'

const End = lazy(() => import('./overlay/end.tsx').then((part) => part.End))
const Work = lazy(() => withWorkTexts(import('./overlay/work.tsx')).then((part) => part.Work))
const Feedback = lazy(() => withWorkTexts(import('./overlay/help.tsx')).then((part) => part.Feedback), 'quiet')
const Help = lazy(() => withWorkTexts(import('./overlay/help.tsx')).then((part) => part.Help), 'quiet')
const ReplyTime = lazy(() => withWorkTexts(import('./overlay/reply-time.tsx')).then((part) => part.ReplyTime), 'quiet')
const OpenedDocument = lazy(() =>
  withWorkTexts(import('./overlay/opened-document.tsx')).then((part) => part.OpenedDocument),
)

interface ActionsProps {
  readonly playing: Playing
  readonly run: string
  readonly list: ChoiceList
}

function Advance({ playing }: Pick<ActionsProps, 'playing'>) {
  const t = useText()
  return (
    <button type="button" class="button advance" data-kind="main" {...choosing(playing, { kind: 'advance' })}>
      {t('play.advance')}
      <Icon name="next" />
    </button>
  )
}

/** One construct at a time; each has its own view. */
function Construct({ playing, list }: Omit<ActionsProps, 'run'>) {
  const t = useText()
  const { view } = playing
  const kind = view.actions[0]?.kind
  const asks = actionsOf(view.actions, 'ask').length > 0
  if (kind === undefined) return null
  if (kind === 'advance') return <Advance playing={playing} />
  if (asks) return <Ask playing={playing} list={list} />
  if (kind !== 'reply') return <Work playing={playing} list={list} />
  return (
    <Replies
      title={t('play.replies')}
      replies={actionsOf(view.actions, 'reply')}
      list={list}
      playing={playing}
      moveOf={({ id }) => ({ kind: 'reply', reply: id })}
    />
  )
}

/** What may be done now, and what stands beside it. */
export function Actions({ playing, run, list }: ActionsProps) {
  const t = useText()
  const { view, error, act, opened } = playing
  const { asides, hint, feedback, replyTimeMs } = view
  return (
    <>
      {error !== null && (
        <Notice kind="error">
          <p>{t('play.refused', { detail: error })}</p>
        </Notice>
      )}
      {/* Another document is another article: only then does the focus come to it anew, and its name is said. */}
      {opened !== null && <OpenedDocument key={opened.id} resource={opened} taking={!view.interrupted} />}
      {feedback.length > 0 && <Feedback view={view} />}
      {view.ending !== null && <End view={view} run={run} />}
      {replyTimeMs !== null && (
        <ReplyTime view={view} totalMs={replyTimeMs} busy={playing.busy} onOver={() => act({ kind: 'timeout' })} />
      )}
      <Construct playing={playing} list={list} />
      {(asides.hint || asides.repair || hint !== null) && <Help view={view} act={act} />}
    </>
  )
}
