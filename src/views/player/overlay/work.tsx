import type { PlayerMove, PlayView } from '../../../session/index.ts'
import { Consult } from './consult.tsx'
import { Incident } from './incident.tsx'
import { Order } from './order.tsx'
import { RecordForm } from './record.tsx'
import type { ChoiceList } from './replies.tsx'
import './work.css'
import { Write } from './write.tsx'

interface WorkProps {
  readonly view: PlayView
  readonly list: ChoiceList
  readonly act: (move: PlayerMove) => void
}

/** What is more than the conversation: what breaks in, and what is done rather than said. */
export function Work({ view, list, act }: WorkProps) {
  if (view.actions[0]?.kind === 'incident') return <Incident view={view} list={list} act={act} />
  // A draft belongs to its step: it stays as long as one stands there.
  const work = view.actions.find(({ kind }) => kind === 'order' || kind === 'record' || kind === 'write')
  if (work?.kind === 'order') return <Order key={view.step} work={work} act={act} />
  if (work?.kind === 'record') return <RecordForm key={view.step} work={work} act={act} />
  if (work?.kind === 'write') return <Write key={view.step} work={work} act={act} />
  return <Consult view={view} list={list} act={act} />
}
