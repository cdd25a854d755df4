import type { Observation, ReplyText } from '../../../transcript/evidence.ts'
import { useText } from '../../context.ts'
import { Icon } from '../../kit/icon.tsx'
import { rereadAddress } from '../../route.ts'
import type { Judged } from '../../services.ts'

interface DecisionProps {
  readonly observation: Observation
  readonly judged: Judged
  readonly run: string
  /** False beyond the expected opportunities. */
  readonly counted: boolean
}

function Situation({ observation, judged }: Pick<DecisionProps, 'observation' | 'judged'>) {
  const t = useText()
  const lines = judged.views[observation.entry]?.lines.filter((line) => line.by !== 'student').slice(-2) ?? []
  return (
    <div>
      <h4>{t('debrief.situation')}</h4>
      {lines.map((line) => (
        <p key={line.words} lang="fr">
          {line.name !== '' && <strong>{t('play.speaks', { name: line.name })} </strong>}
          {line.words}
        </p>
      ))}
    </div>
  )
}

function Reply({ title, reply }: { title: string; reply: ReplyText }) {
  const t = useText()
  return (
    <div class="decision-reply">
      <h4>{title}</h4>
      <blockquote lang="fr">{reply.words}</blockquote>
      <p lang="fr">
        <strong>{t('play.speaks', { name: t('debrief.why') })}</strong> {reply.why}
      </p>
    </div>
  )
}

/** One decision behind a level: what was going on, what was said, what an expert would have said, and why. */
export function Decision({ observation, judged, run, counted }: DecisionProps) {
  const t = useText()
  const { reply, expert, level, entry } = observation
  const same = reply.id === expert.id
  return (
    <li class="decision">
      <p class="decision-level" data-level={level}>
        {t('debrief.shownLevel', { level })}
      </p>
      <Situation observation={observation} judged={judged} />
      <Reply title={t('debrief.yourReply')} reply={reply} />
      {same ? (
        <p class="decision-same">
          <Icon name="check" /> {t('debrief.same')}
        </p>
      ) : (
        <Reply title={t('debrief.expertReply')} reply={expert} />
      )}
      {!counted && <p>{t('debrief.notCounted')}</p>}
      <a class="button decision-watch" href={rereadAddress(run, entry)}>
        <Icon name="watch" />
        {t('debrief.watch')}
      </a>
    </li>
  )
}
