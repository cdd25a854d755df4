import { useState } from 'preact/hooks'
import { windowAt } from '../../../../classroom/assignment.ts'
import type { Assignment } from '../../../../classroom/types.ts'
import type { AssignmentChange } from '../../../../storage/class-contract.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { DatesDialog } from './dates-dialog.tsx'

interface ActionsProps {
  readonly assignment: Assignment
  readonly title: string
  readonly again: () => Promise<void>
}

/** Closed by hand it is opened by hand; closed by its date, it needs another date. */
function toggleOf(assignment: Assignment): 'close' | 'reopen' | null {
  if (assignment.closed) return 'reopen'
  return windowAt(assignment, new Date().toISOString()) === 'closed' ? null : 'close'
}

/** Close, reopen, change the dates, open the debrief, take back. */
export function AssignmentActions({ assignment, title, again }: ActionsProps) {
  const t = useText()
  const task = useTask()
  const [asking, setAsking] = useState<'dates' | 'remove' | null>(null)
  const { id, mode, debrief } = assignment
  const change = (next: AssignmentChange) =>
    void task.run(() => askServer('PATCH', `/assignments/${id}`, next).then(again))
  const toggle = toggleOf(assignment)
  const button = (
    action: 'close' | 'reopen' | 'extend' | 'openDebrief' | 'closeDebrief' | 'remove',
    run: () => void,
  ) => {
    const words = t(`following.line.${action}`)
    return (
      <button
        type="button"
        class="button"
        aria-label={t('following.line.label', { action: words, title })}
        disabled={task.busy}
        onClick={run}
      >
        {words}
      </button>
    )
  }
  return (
    <div class="assignment-actions">
      {toggle !== null && button(toggle, () => change({ closed: toggle === 'close' }))}
      {button('extend', () => setAsking('dates'))}
      {mode === 'evaluation' && button(debrief ? 'closeDebrief' : 'openDebrief', () => change({ debrief: !debrief }))}
      {button('remove', () => setAsking('remove'))}
      {asking === 'remove' && (
        <div class="attempt-sure" role="alert">
          <p>{t('following.line.removeSure')}</p>
          <button
            type="button"
            class="button"
            onClick={() => void task.run(() => askServer('DELETE', `/assignments/${id}`).then(again))}
          >
            {t('following.line.removeYes')}
          </button>
          <button type="button" class="button" data-kind="plain" onClick={() => setAsking(null)}>
            {t('following.line.cancel')}
          </button>
        </div>
      )}
      {asking === 'dates' && (
        <DatesDialog assignment={assignment} title={title} again={again} onClose={() => setAsking(null)} />
      )}
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </div>
  )
}
