import type { Line } from '../../../session/play-view.ts'
import type { Observation, ReplyText } from '../../../transcript/evidence.ts'
import { useScenarioLanguage, useText } from '../../context.ts'
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

const fromOthers = (lines: readonly Line[]): readonly Line[] => lines.filter((line) => line.by !== 'student').slice(-2)

function Situation({ observation, judged }: Pick<DecisionProps, 'observation' | 'judged'>) {
  const lang = useScenarioLanguage()
  const t = useText()
  const { lines: now = [], history = [] } = judged.views[observation.entry] ?? {}
  // Looking something up may leave nothing newly said: the situation is then what was said before.
  const lines = [now, history].map(fromOthers).find((some) => some.length > 0) ?? []
  return (
    <div>
      <h4>{t('debrief.situation')}</h4>
      {lines.map((line) => (
        <p key={line.words} lang={lang}>
          {line.name !== '' && <strong>{t('play.speaks', { name: line.name })} </strong>}
          {line.words}
        </p>
      ))}
    </div>
  )
}

function Reply({ title, reply, judged = true }: { title: string; reply: ReplyText; judged?: boolean }) {
  const lang = useScenarioLanguage()
  const t = useText()
  return (
    <div class="decision-reply">
      <h4>{title}</h4>
      <blockquote lang={lang}>{reply.words}</blockquote>
      {judged && (
        <p lang={lang}>
          <strong>{t('play.speaks', { name: t('debrief.why') })}</strong> {reply.why}
        </p>
      )}
    </div>
  )
}

/** One decision behind a level: what was going on, what was said, what an expert would have said, and why. */
export function Decision({ observation, judged, run, counted }: DecisionProps) {
  const t = useText()
  const { reply, expert, level, entry } = observation
  // Work of the same worth may be done otherwise: it is the expert's only when it reads the same.
  const same = reply.id === expert.id && reply.words === expert.words
  return (
    <li class="decision">
      <p class="decision-level" data-level={level ?? 'none'}>
        {level === null ? t('debrief.decisionToEvaluate') : t('debrief.shownLevel', { level })}
      </p>
      <Situation observation={observation} judged={judged} />
      {/* What awaits a person is not said to be worth anything yet. */}
      <Reply title={t('debrief.yourReply')} reply={reply} judged={level !== null} />
      {same ? (
        <p class="decision-same">
          <Icon name="check" /> {t('debrief.same')}
        </p>
      ) : (
        <Reply title={t(level === null ? 'debrief.modelReply' : 'debrief.expertReply')} reply={expert} />
      )}
      {!counted && <p>{t('debrief.notCounted')}</p>}
      <a class="button decision-watch" href={rereadAddress(run, entry)}>
        <Icon name="watch" />
        {t('debrief.watch')}
      </a>
    </li>
  )
}
