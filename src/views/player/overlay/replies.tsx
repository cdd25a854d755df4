import type { ComponentChildren, RefObject } from 'preact'
import type { PlayerMove } from '../../../session/index.ts'
import type { PlayAction } from '../../../session/play-view.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import { choosing, type Playing } from './playing.ts'
import './replies.css'

type OfKind<Kind extends PlayAction['kind']> = Extract<PlayAction, { kind: Kind }>

/** Words to choose from, each with how it is said. */
export type ReplyAction = OfKind<'reply' | 'ask' | 'incident'>

export function actionsOf<Kind extends PlayAction['kind']>(
  actions: readonly PlayAction[],
  kind: Kind,
): readonly OfKind<Kind>[] {
  return actions.filter((action): action is OfKind<Kind> => action.kind === kind)
}

/** How a reply is said, in a few small words. */
export function ReplyManner({ reply }: { reply: ReplyAction }) {
  const t = useText()
  const manner = [
    reply.tone && t('play.toneOf', { tone: t(`words.tone.${reply.tone}`) }),
    reply.posture && t(`words.posture.${reply.posture}`),
  ].filter((one) => one !== undefined)
  return manner.length > 0 ? <span class="reply-manner">{manner.join(', ')}</span> : null
}

/** The numbered list that the digit keys and the arrows act upon. */
export type ChoiceList = RefObject<HTMLOListElement | null>

interface RepliesProps<Reply extends ReplyAction> {
  readonly title: string
  readonly replies: readonly Reply[]
  readonly list: ChoiceList
  readonly playing: Pick<Playing, 'act' | 'foresee'>
  readonly moveOf: (reply: Reply) => PlayerMove
  /** Between the title and the list. */
  readonly children?: ComponentChildren
}

/** What one may say, numbered as the digit keys are. */
export function Replies<Reply extends ReplyAction>({
  title,
  replies,
  list,
  playing,
  moveOf,
  children,
}: RepliesProps<Reply>) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <div class="replies">
      <h2 class="replies-title" id="replies-title">
        {title}
      </h2>
      {children}
      <ol ref={list} aria-labelledby="replies-title">
        {replies.map((reply, index) => (
          // By its place: from one decision to the next only the words change, and the page is laid out faster.
          <li key={index}>
            <button type="button" class="reply" {...choosing(playing, moveOf(reply))}>
              <span class="reply-number">{index + 1}</span>
              <span class="reply-words">
                <span lang={lang}>{reply.words}</span> <ReplyManner reply={reply} />
                {reply.kind === 'incident' && <span class="tag">{t(`work.incident.handling.${reply.handling}`)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
