import type { PlayView } from '../../../session/play-view.ts'
import type { ReplyText } from '../../../transcript/evidence.ts'
import { useText } from '../../context.ts'
import type { Judged } from '../../services.ts'
import { type ReplyAction, ReplyManner, repliesOf } from '../overlay/replies.tsx'

type Mark = 'both' | 'chosen' | 'expert' | null

function markOf(reply: string, chosen: string | undefined, expert: string | undefined): Mark {
  if (reply === chosen) return reply === expert ? 'both' : 'chosen'
  return reply === expert ? 'expert' : null
}

interface PastReplyProps {
  readonly reply: ReplyAction
  readonly mark: Mark
  readonly text: ReplyText | undefined
}

function PastReply({ reply, mark, text }: PastReplyProps) {
  const t = useText()
  return (
    <li class="past-reply" data-mark={mark ?? 'none'}>
      {mark === 'both' && <p class="past-mark">{t('reread.chosenExpert')}</p>}
      {mark === 'chosen' && <p class="past-mark">{t('reread.chosen')}</p>}
      {mark === 'expert' && <p class="past-mark">{t('reread.expert')}</p>}
      <p lang="fr">
        {reply.words} <ReplyManner reply={reply} />
      </p>
      {text && (
        <p class="past-why" lang="fr">
          {text.why}
        </p>
      )}
    </li>
  )
}

/** The replies of a past decision: the one given and the expert's stand out, each with its reason. */
export function ChoicesMade({ judged, view, at }: { judged: Judged; view: PlayView; at: number }) {
  const t = useText()
  const entry = judged.transcript.entries[at]
  const seen = judged.evidence.observations.find((one) => one.entry === at)
  const chosen = entry?.kind === 'reply' ? entry.reply : undefined
  const replies = repliesOf(view.actions)
  if (replies.length === 0) return <p class="past-advance">{t('reread.advance')}</p>
  return (
    <div class="replies">
      <h2 class="replies-title" id="replies-title">
        {t('reread.decision')}
      </h2>
      <ul class="past-replies" aria-labelledby="replies-title">
        {replies.map((reply) => (
          <PastReply
            key={reply.id}
            reply={reply}
            mark={markOf(reply.id, chosen, seen?.expert.id)}
            text={[seen?.reply, seen?.expert].find((one) => one?.id === reply.id)}
          />
        ))}
      </ul>
    </div>
  )
}
