import { Consult } from './consult.tsx'
import { Incident } from './incident.tsx'
import { Order } from './order.tsx'
import type { Playing } from './playing.ts'
import { RecordForm } from './record.tsx'
import type { ChoiceList } from './replies.tsx'
import './work.css'
import { Write } from './write.tsx'

interface WorkProps {
  readonly playing: Playing
  readonly list: ChoiceList
}

/** What is more than the conversation: what breaks in, and what is done rather than said. */
export function Work({ playing, list }: WorkProps) {
  const { view, act } = playing
  if (view.actions[0]?.kind === 'incident') return <Incident playing={playing} list={list} />
  // A draft belongs to its step: it stays as long as one stands there.
  const work = view.actions.find(({ kind }) => kind === 'order' || kind === 'record' || kind === 'write')
  if (work?.kind === 'order') return <Order key={view.step} work={work} act={act} />
  if (work?.kind === 'record') return <RecordForm key={view.step} work={work} act={act} />
  if (work?.kind === 'write') return <Write key={view.step} work={work} act={act} />
  return <Consult view={view} list={list} act={act} />
}
