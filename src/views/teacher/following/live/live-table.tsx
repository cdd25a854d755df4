import { useText } from '../../../context.ts'
import type { NameOf } from '../list-order.ts'
import { rereadOf } from '../run-address.ts'
import { StudentName } from '../student-name.tsx'
import { useTitles } from '../use-catalogue.ts'
import { StateMark } from './state-mark.tsx'
import type { Whereabouts } from './whereabouts.ts'

const MINUTE_MS = 60_000

function Since({ one }: { one: Whereabouts }) {
  const t = useText()
  if (one.state === 'absent' || one.state === 'finished') return null
  const minutes = Math.floor(one.silentMs / MINUTE_MS)
  return <>{minutes === 0 ? t('following.live.now') : t('following.live.ago', { count: minutes })}</>
}

interface RowProps {
  readonly one: Whereabouts
  readonly name: string | null
  readonly several: boolean
}

function Row({ one, name, several }: RowProps) {
  const t = useText()
  const titleOf = useTitles()
  const { student, state, why, run, length, assignment } = one
  return (
    <tr data-state={state}>
      <th scope="row">
        <StudentName student={student} name={name} />
      </th>
      <td>
        <StateMark state={state} />
        {several && assignment && <span class="live-work">{titleOf(assignment.scenario)}</span>}
        {why !== null && <span class="live-why">{t(`following.live.why.${why}`)}</span>}
      </td>
      <td class="live-number">{run !== null && length}</td>
      <td>
        <Since one={one} />
      </td>
      <td>
        {run !== null && length > 0 && (
          <a href={rereadOf(run)} aria-label={t('following.live.read', { student: student.alias })}>
            {t('following.live.readShort')}
          </a>
        )}
      </td>
    </tr>
  )
}

interface LiveTableProps {
  readonly all: readonly Whereabouts[]
  /** Whether they may be at different assignments. */
  readonly several: boolean
  readonly nameOf: NameOf
}

/** Every student of the assignment, with what they are doing now. */
export function LiveTable({ all, several, nameOf }: LiveTableProps) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard
    <section class="live-frame" aria-labelledby="live-table" tabIndex={0}>
      <table class="live-table">
        <caption id="live-table">{t('following.live.caption')}</caption>
        <thead>
          <tr>
            {(['student', 'state', 'moves', 'since'] as const).map((head) => (
              <th key={head} scope="col" class={head === 'moves' ? 'live-number' : undefined}>
                {t(`following.live.${head}`)}
              </th>
            ))}
            <th scope="col">{t('following.live.readShort')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <Row key={one.student.id} one={one} several={several} name={nameOf(one.student)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
