import { useState } from 'preact/hooks'
import type { Assignment, Classroom } from '../../../../classroom/types.ts'
import { dayOf } from '../../../../storage/day-of.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { useAssignmentName } from './assignment-name.ts'
import type { Invited } from './invitations-section.tsx'

interface InviteFormProps {
  readonly classroom: Classroom
  readonly assignments: readonly Assignment[]
  readonly onInvited: (invited: Invited) => Promise<void>
}

const DAY_MS = 24 * 3_600_000
const USUAL_DAYS = 14

/** The last moment of that day, here. */
const endOf = (day: string): string => new Date(`${day}T23:59:59.999`).toISOString()

/** Two weeks, and no longer than the class itself. */
function usualEnd(purgeOn: string): string {
  const day = dayOf(new Date(Date.now() + USUAL_DAYS * DAY_MS))
  return day < purgeOn ? day : purgeOn
}

/** Makes a link for somebody: to the whole class or to one assignment, until a day. */
export function InviteForm({ classroom, assignments, onInvited }: InviteFormProps) {
  const t = useText()
  const nameOf = useAssignmentName()
  const today = dayOf(new Date())
  const [label, setLabel] = useState('')
  const [assignment, setAssignment] = useState('')
  const [until, setUntil] = useState(() => usualEnd(classroom.purgeOn))
  const task = useTask()
  const invite = (event: SubmitEvent) => {
    event.preventDefault()
    void task.run(async () => {
      const body = { label, assignment: assignment || null, expiresAt: endOf(until) }
      await onInvited(await askServer<Invited>('POST', `/classes/${classroom.id}/invitations`, body))
      setLabel('')
    })
  }
  return (
    <form class="desk-form" aria-label={t('invitations.new')} onSubmit={invite}>
      <h3>{t('invitations.new')}</h3>
      <Labelled label={t('invitations.label')} hint={t('invitations.labelHint')}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={60}
            autocomplete="off"
            value={label}
            onInput={({ currentTarget }) => setLabel(currentTarget.value)}
          />
        )}
      </Labelled>
      <Labelled label={t('invitations.what')}>
        {(ids) => (
          <select {...ids} value={assignment} onChange={({ currentTarget }) => setAssignment(currentTarget.value)}>
            <option value="">{t('invitations.whole')}</option>
            {assignments.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t('invitations.until')}>
        {(ids) => (
          <input
            {...ids}
            required
            type="date"
            min={today}
            max={classroom.purgeOn}
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        )}
      </Labelled>
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <button type="submit" class="button" data-kind="main" disabled={task.busy}>
        {t('invitations.make')}
      </button>
    </form>
  )
}
