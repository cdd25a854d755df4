import type { RefObject } from 'preact'
import type { PlayAction } from '../../../session/play-view.ts'
import { useText } from '../../context.ts'
import './replies.css'

export type ReplyAction = Extract<PlayAction, { kind: 'reply' }>

export function repliesOf(actions: readonly PlayAction[]): readonly ReplyAction[] {
  return actions.filter((action) => action.kind === 'reply')
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

interface RepliesProps {
  readonly replies: readonly ReplyAction[]
  readonly list: RefObject<HTMLOListElement | null>
  readonly onChoose: (reply: ReplyAction) => void
}

/** The replies one may give, numbered as the digit keys are. */
export function Replies({ replies, list, onChoose }: RepliesProps) {
  const t = useText()
  return (
    <div class="replies">
      <h2 class="replies-title" id="replies-title">
        {t('play.replies')}
      </h2>
      <ol ref={list} aria-labelledby="replies-title">
        {replies.map((reply, index) => (
          <li key={reply.id}>
            <button type="button" class="reply" onClick={() => onChoose(reply)}>
              <span class="reply-number">{index + 1}</span>
              <span class="reply-words">
                <span lang="fr">{reply.words}</span> <ReplyManner reply={reply} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
