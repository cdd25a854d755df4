import { useState } from 'preact/hooks'
import type { Assignment, Classroom, Invitation } from '../../../../classroom/types.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { SectionHeading } from '../section-heading.tsx'
import { useClass } from '../use-class.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { NewLink } from './new-link.tsx'

/** What the server gives when it invites: the token is shown now or never. */
export interface Invited {
  readonly invitation: Invitation
  readonly token: string
}

/** Who of outside reads the plays of the class, and marks them. */
export function InvitationsSection({ classroom }: { classroom: Classroom }) {
  const t = useText()
  const whole = useClass(classroom.id)
  const [made, setMade] = useState<Invited | null>(null)
  if (whole.error !== undefined) return <ServerProblem error={whole.error} onRetry={() => void whole.again()} />
  if (whole.value === undefined) return <p class="waiting">{t('shell.loading')}</p>
  const { assignments, invitations } = whole.value
  const invited = (one: Invited) => {
    setMade(one)
    return whole.again()
  }
  return (
    <>
      <SectionHeading>{t('desk.frame.evaluation')}</SectionHeading>
      <Marking classroom={classroom} assignments={assignments} />
      <h3>{t('invitations.title')}</h3>
      <p>{t('invitations.intro')}</p>
      {made && <NewLink {...made} onClose={() => setMade(null)} />}
      <InvitationList invitations={invitations} assignments={assignments} refresh={whole.again} />
      <InviteForm classroom={classroom} assignments={assignments} onInvited={invited} />
    </>
  )
}

/** The teacher marks too, on the same pages as those invited. */
function Marking({ classroom, assignments }: { classroom: Classroom; assignments: readonly Assignment[] }) {
  const t = useText()
  if (assignments.length === 0) return <p>{t('invitations.nothing')}</p>
  return (
    <p>
      <a class="button" data-kind="main" href={classAddress('evaluation', 'classe', classroom.id)}>
        {t('invitations.mark')}
      </a>
    </p>
  )
}
