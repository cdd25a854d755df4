import type { Assignment, Invitation } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText, useTranslator } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { shortDay, useAssignmentName } from './assignment-name.ts'

interface InvitationListProps {
  readonly invitations: readonly Invitation[]
  readonly assignments: readonly Assignment[]
  readonly refresh: () => Promise<void>
}

/** Who is invited, to what and until when. Withdrawn, a link opens nothing any more. */
export function InvitationList({ invitations, assignments, refresh }: InvitationListProps) {
  const t = useText()
  const task = useTask()
  const withdraw = (id: string) => void task.run(() => askServer('DELETE', `/invitations/${id}`).then(refresh))
  if (invitations.length === 0) return <p class="desk-aside">{t('invitations.none')}</p>
  return (
    <>
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <div class="table-frame">
        <table class="desk-table">
          <caption class="hidden-words">{t('invitations.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('invitations.label')}</th>
              <th scope="col">{t('invitations.what')}</th>
              <th scope="col">{t('invitations.until')}</th>
              <th scope="col">{t('students.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((one) => (
              <Line
                key={one.id}
                invitation={one}
                assignment={assignments.find(({ id }) => id === one.assignment)}
                onWithdraw={() => withdraw(one.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface LineProps {
  readonly invitation: Invitation
  readonly assignment: Assignment | undefined
  readonly onWithdraw: () => void
}

function Line({ invitation, assignment, onWithdraw }: LineProps) {
  const { language, t } = useTranslator()
  const nameOf = useAssignmentName()
  const { label, expiresAt } = invitation
  const over = Date.parse(expiresAt) < Date.now()
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{assignment ? nameOf(assignment) : t('invitations.whole')}</td>
      <td>
        {shortDay(language, expiresAt)} {over && <span class="tag">{t('invitations.over')}</span>}
      </td>
      <td>
        <button
          type="button"
          class="button"
          data-kind="plain"
          aria-label={t('invitations.withdrawOf', { label })}
          onClick={onWithdraw}
        >
          <Icon name="trash" />
          {t('invitations.withdraw')}
        </button>
      </td>
    </tr>
  )
}
