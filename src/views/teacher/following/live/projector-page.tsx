import { useRef, useState } from 'preact/hooks'
import { showCode } from '../../../../classroom/codes.ts'
import type { Classroom } from '../../../../classroom/types.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { hasFullScreen } from '../../../kit/full-screen.ts'
import { QrCode } from '../../../kit/qr-code.tsx'
import { PageHeading } from '../../../page.tsx'
import type { FollowedPage } from '../asked.ts'
import './live.css'
import './projector.css'
import { StateMark } from './state-mark.tsx'
import { useLive } from './use-live.ts'
import { watched } from './watched.ts'
import { countsOf, type LiveState, type Whereabouts, whereabouts } from './whereabouts.ts'
import { WhichAssignment } from './which-assignment.tsx'

/** A whole room looks on: nobody is shown to be waiting or in trouble. */
const SHOWN: Readonly<Record<LiveState, 'absent' | 'playing' | 'finished'>> = {
  absent: 'absent',
  playing: 'playing',
  waiting: 'playing',
  trouble: 'playing',
  finished: 'finished',
}

const SAID = ['finished', 'playing', 'absent'] as const

/** Where students come in, as one types it. */
function doorOf(): string {
  const { host, pathname } = location
  return `${host}${pathname.replace(/\/$/, '')}/${classAddress('classe')}`
}

/** All that one needs to come in, and nothing that would let one in alone. */
function Door({ classroom }: { classroom: Classroom }) {
  const t = useText()
  const address = `${location.href.replace(/#.*$/, '')}${classAddress('classe')}`
  return (
    <div class="projector-door">
      <div>
        <PageHeading title={t('following.projector.title')}>{classroom.name}</PageHeading>
        <p>{t('following.projector.address')}</p>
        <p class="projector-address">{doorOf()}</p>
      </div>
      <div>
        <p>{t('following.projector.code')}</p>
        <p class="projector-code">{showCode(classroom.code)}</p>
        <p>{t('following.projector.own')}</p>
      </div>
      <div class="projector-qr">
        <p>{t('following.projector.scan')}</p>
        <QrCode text={address} label={t('following.projector.qr')} />
      </div>
    </div>
  )
}

function Room({ found }: { found: readonly Whereabouts[] }) {
  return (
    <ul class="projector-room" data-many={found.length > 15}>
      {found.map(({ student, state }) => (
        <li key={student.id} data-state={SHOWN[state]}>
          <span class="projector-alias">{student.alias}</span>
          <StateMark state={SHOWN[state]} shape />
        </li>
      ))}
    </ul>
  )
}

/** For the wall of the room: how to come in, and where everyone is, large. */
export function ProjectorPage({ of }: Pick<FollowedPage, 'of'>) {
  const t = useText()
  const live = useLive(of)
  const [wanted, setWanted] = useState<string | null>(null)
  const screen = useRef<HTMLDivElement>(null)
  const choice = watched(live.assignments, wanted, live.now)
  const found = whereabouts(live.students, choice.assignments, live.runs, live.now)
  const counts = countsOf(found.map((one) => ({ ...one, state: SHOWN[one.state] })))
  const full = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : screen.current?.requestFullscreen()
    done?.catch(() => undefined)
  }
  return (
    <div class="projector" ref={screen}>
      <Door classroom={of.classroom} />
      {found.length > 0 && (
        <ul class="projector-count">
          {SAID.map((state) => (
            <li key={state}>
              {counts[state]} <StateMark state={state} />
            </li>
          ))}
        </ul>
      )}
      <Room found={found} />
      <div class="projector-tools">
        {choice.value !== undefined && (
          <WhichAssignment watched={choice} students={live.students} onChange={setWanted} />
        )}
        {hasFullScreen() && (
          <button type="button" class="button" onClick={full}>
            {t('following.projector.full')}
          </button>
        )}
        <a class="button" href={classAddress('bureau', of.classroom.id, 'direct')}>
          {t('following.projector.back')}
        </a>
      </div>
    </div>
  )
}
