import { useText } from '../../context.ts'
import type { Playing } from './playing.ts'
import { actionsOf, type ChoiceList, Replies } from './replies.tsx'

interface IncidentProps {
  readonly playing: Playing
  readonly list: ChoiceList
}

/** Something breaks in: set apart from the conversation. The announcer says it as it comes. */
export function Incident({ playing, list }: IncidentProps) {
  const t = useText()
  const { view } = playing
  return (
    <section class="incident" aria-labelledby="incident-title">
      <p class="incident-title" id="incident-title">
        {view.interrupted && t(`words.incident.${view.interrupted}`)}
      </p>
      <Replies
        title={t('work.incident.do')}
        replies={actionsOf(view.actions, 'incident')}
        list={list}
        playing={playing}
        moveOf={({ id, incident }) => ({ kind: 'incident', incident, reply: id })}
      />
    </section>
  )
}
