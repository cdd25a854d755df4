import { useState } from 'preact/hooks'
import type { Classroom } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { FreePracticeField, isPurgeDay, NameField, PurgeField } from '../class-fields.tsx'
import type { Desk } from '../desk-pages.tsx'

/** Name, free practice and purge date. */
export function ChangeClass({ desk, classroom }: { desk: Desk; classroom: Classroom }) {
  const t = useText()
  const [name, setName] = useState(classroom.name)
  const [freePractice, setFreePractice] = useState(classroom.freePractice)
  const [purgeOn, setPurgeOn] = useState(classroom.purgeOn)
  const [done, setDone] = useState(false)
  const task = useTask()
  const change = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isPurgeDay(purgeOn)) return
    setDone(false)
    const went = await task.run(() =>
      askServer('PATCH', `/classes/${classroom.id}`, { name, freePractice, purgeOn }).then(desk.refresh),
    )
    setDone(went)
  }
  return (
    <form class="desk-form" aria-label={t('desk.settings.change')} onSubmit={(event) => void change(event)}>
      <NameField value={name} onChange={setName} />
      <FreePracticeField value={freePractice} onChange={setFreePractice} />
      <PurgeField value={purgeOn} onChange={setPurgeOn} />
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <button type="submit" class="button" data-kind="main" disabled={task.busy}>
        {t('desk.settings.save')}
      </button>
      <p role="status">{done && t('desk.settings.saved')}</p>
    </form>
  )
}
