import type { PlayView } from '../../../session/play-view.ts'
import type { Observation, ReplyText } from '../../../transcript/evidence.ts'
import type { Entry } from '../../../transcript/types.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
import type { Judged } from '../../services.ts'
import { type ReplyAction, ReplyManner } from '../overlay/replies.tsx'
import { WorkDone } from './work-done.tsx'

type Mark = 'both' | 'chosen' | 'expert' | null
type Choice = ReplyAction | Extract<PlayView['actions'][number], { kind: 'consult' }>

function markOf(reply: string, chosen: string | undefined, expert: string | undefined): Mark {
  if (reply === chosen) return reply === expert ? 'both' : 'chosen'
  return reply === expert ? 'expert' : null
}

/** The id that an entry chose among those listed; undefined when it chose none. */
function chosenBy(entry: Entry | undefined): string | undefined {
  if (entry?.kind === 'reply' || entry?.kind === 'incident') return entry.reply
  if (entry?.kind === 'ask') return entry.question
  return entry?.kind === 'consult' ? entry.resource : undefined
}

const isChoice = (action: PlayView['actions'][number]): action is Choice =>
  action.kind === 'reply' || action.kind === 'ask' || action.kind === 'incident' || action.kind === 'consult'

interface PastReplyProps {
  readonly choice: Choice
  readonly mark: Mark
  readonly text: ReplyText | undefined
}

function PastReply({ choice, mark, text }: PastReplyProps) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <li class="past-reply" data-mark={mark ?? 'none'}>
      {mark === 'both' && <p class="past-mark">{t('reread.chosenExpert')}</p>}
      {mark === 'chosen' && <p class="past-mark">{t('reread.chosen')}</p>}
      {mark === 'expert' && <p class="past-mark">{t('reread.expert')}</p>}
      <p lang={lang}>
        {choice.kind === 'consult' ? choice.title : choice.words}{' '}
        {choice.kind !== 'consult' && <ReplyManner reply={choice} />}
      </p>
      {text && (
        <p class="past-why" lang={lang}>
          {text.why}
        </p>
      )}
    </li>
  )
}

interface PastRepliesProps {
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
  readonly seen: Observation | undefined
}

function PastReplies({ choices, chosen, seen }: PastRepliesProps) {
  const t = useText()
  return (
    <div class="replies">
      <h2 class="replies-title" id="replies-title">
        {t('reread.decision')}
      </h2>
      <ul class="past-replies" aria-labelledby="replies-title">
        {choices.map((choice) => (
          <PastReply
            key={choice.id}
            choice={choice}
            mark={markOf(choice.id, chosen, seen?.expert.id)}
            text={[seen?.reply, seen?.expert].find((one) => one?.id === choice.id)}
          />
        ))}
      </ul>
    </div>
  )
}

/** What was done at a past moment: among replies, the one given and the expert's stand out, each with its reason. */
export function ChoicesMade({ judged, view, at }: { judged: Judged; view: PlayView; at: number }) {
  const t = useText()
  const entry = judged.transcript.entries[at]
  const seen = judged.evidence.observations.find((one) => one.entry === at)
  const choices = view.actions.filter(isChoice)
  const kind = entry?.kind
  const beside = kind === 'hint' || kind === 'repair' || kind === 'timeout'
  return (
    <>
      {kind === 'advance' && <p class="past-advance">{t('reread.advance')}</p>}
      {kind === 'close' && <p class="past-advance">{t('reread.closed')}</p>}
      {beside && <p class="past-advance">{t(`reread.${kind}`)}</p>}
      {choices.length > 0 && <PastReplies choices={choices} chosen={chosenBy(entry)} seen={seen} />}
      {choices.length === 0 && seen && <WorkDone seen={seen} />}
    </>
  )
}
