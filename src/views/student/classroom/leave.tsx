import { useState } from 'preact/hooks'
import { useServices, useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { useTask } from '../../use-task.ts'

/** Leaves this computer to the next: nothing of this student stays here that the server has. */
export function Leave({ onLeave }: { onLeave: () => Promise<void> }) {
  const services = useServices()
  const t = useText()
  const task = useTask()
  const [left, setLeft] = useState(0)
  const leave = (anyway: boolean) =>
    task.run(async () => {
      const unsent = await (await services.classPlays()).leave(anyway)
      if (unsent === 0 || anyway) await onLeave()
      else setLeft(unsent)
    })
  return (
    <div class="leave">
      {left === 0 ? (
        <button type="button" class="button" data-kind="plain" disabled={task.busy} onClick={() => void leave(false)}>
          {t('classroom.leave')}
        </button>
      ) : (
        <div class="leave-sure">
          <p role="alert">{t('classroom.leaveUnsent', { count: left })}</p>
          <button type="button" class="button" disabled={task.busy} onClick={() => void leave(true)}>
            {t('classroom.leaveAnyway')}
          </button>
          <button type="button" class="button" data-kind="main" onClick={() => setLeft(0)}>
            {t('classroom.stay')}
          </button>
        </div>
      )}
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </div>
  )
}
