import { useState } from 'preact/hooks'
import type { Assignment } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { draftProblem, fieldOf, momentOf } from './draft.ts'
import { WindowFields } from './window-fields.tsx'

interface DatesProps {
  readonly assignment: Assignment
  readonly title: string
  readonly again: () => Promise<void>
  readonly onClose: () => void
}

/** Other dates, or another number of attempts, for an assignment that stands. */
export function DatesDialog({ assignment, title, again, onClose }: DatesProps) {
  const t = useText()
  const task = useTask()
  const { opensAt, closesAt, attempts } = assignment
  const [dates, setDates] = useState({
    opensAt: fieldOf(opensAt),
    closesAt: fieldOf(closesAt),
    attempts: attempts === null ? '' : String(attempts),
  })
  const problem = draftProblem(dates)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const change = {
      opensAt: momentOf(dates.opensAt),
      closesAt: momentOf(dates.closesAt),
      attempts: dates.attempts === '' ? null : Number(dates.attempts),
    }
    if (await task.run(() => askServer('PATCH', `/assignments/${assignment.id}`, change).then(again))) onClose()
  }
  return (
    <Dialog title={t('following.line.dates', { title })} onClose={onClose}>
      <form class="following" onSubmit={(event) => void save(event)}>
        <WindowFields dates={dates} problem={problem} onChange={setDates} />
        {task.error !== undefined && <ServerProblem error={task.error} />}
        <p>
          <button type="submit" class="button" data-kind="main" disabled={task.busy || problem !== null}>
            {t('following.line.save')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
