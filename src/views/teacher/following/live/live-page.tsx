import { useState } from 'preact/hooks'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { Pills } from '../../../kit/pills.tsx'
import { ReadTable } from '../../names/read-table.tsx'
import type { FollowedPage } from '../asked.ts'
import './live.css'
import { useWho } from '../student-name.tsx'
import { LiveTable } from './live-table.tsx'
import { Summary } from './summary.tsx'
import { useLive } from './use-live.ts'
import { watched } from './watched.ts'
import { countsOf, STATES, type Whereabouts, whereabouts } from './whereabouts.ts'
import { WhichAssignment } from './which-assignment.tsx'

type Order = 'list' | 'help'

function ordered(all: readonly Whereabouts[], order: Order): readonly Whereabouts[] {
  if (order === 'list') return all
  return all.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.silentMs - a.silentMs)
}

/** Who plays, who waits, who has finished, without reloading. */
export function LivePage({ of }: Pick<FollowedPage, 'of'>) {
  const t = useText()
  const live = useLive(of)
  const { nameOf, inOrder } = useWho(of)
  const [wanted, setWanted] = useState<string | null>(null)
  const [order, setOrder] = useState<Order>('list')
  const choice = watched(live.assignments, wanted, live.now)
  const projector = classAddress('bureau', of.classroom.id, 'projection')
  if (choice.value === undefined) return <p class="following-empty">{t('following.live.nothing')}</p>
  const found = whereabouts(inOrder(live.students), choice.assignments, live.runs, live.now)
  return (
    <div class="following">
      <div class="following-head">
        <div>
          <h2>{t('following.live.title')}</h2>
          <p>{t('following.live.intro')}</p>
        </div>
        <p class="live-link" data-connected={live.connected} role="status">
          {t(live.connected ? 'following.live.connected' : 'following.live.lost')}
        </p>
        <a class="button" href={projector}>
          {t('following.live.projector')}
        </a>
      </div>
      <WhichAssignment watched={choice} students={live.students} onChange={setWanted} />
      <Summary key={choice.value} counts={countsOf(found)} />
      <Pills
        title={t('following.live.order')}
        options={(['list', 'help'] as const).map((value) => ({ value, label: t(`following.live.orders.${value}`) }))}
        value={order}
        onChange={setOrder}
      />
      <ReadTable classroom={of.classroom.id} students={live.students} />
      <LiveTable all={ordered(found, order)} several={choice.assignments.length > 1} nameOf={nameOf} />
      <p class="following-key">{t('following.live.waitingNote')}</p>
    </div>
  )
}
