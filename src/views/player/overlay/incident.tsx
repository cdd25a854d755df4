import type { PlayerMove, PlayView } from '../../../session/index.ts'
import { useText } from '../../context.ts'
import { actionsOf, type ChoiceList, Replies } from './replies.tsx'

interface IncidentProps {
  readonly view: PlayView
  readonly list: ChoiceList
  readonly act: (move: PlayerMove) => void
}

/** Something breaks in: set apart from the conversation. The announcer says it as it comes. */
export function Incident({ view, list, act }: IncidentProps) {
  const t = useText()
  return (
    <section class="incident" aria-labelledby="incident-title">
      <p class="incident-title" id="incident-title">
        {view.interrupted && t(`words.incident.${view.interrupted}`)}
      </p>
      <Replies
        title={t('work.incident.do')}
        replies={actionsOf(view.actions, 'incident')}
        list={list}
        onChoose={({ id, incident }) => act({ kind: 'incident', incident, reply: id })}
      />
    </section>
  )
}
