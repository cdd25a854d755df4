import { useState } from 'preact/hooks'
import type { Classroom } from '../../../../classroom/types.ts'
import { ApiRefusal, askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'

/** Lets a colleague run the class too. */
export function ShareClass({ classroom }: { classroom: Classroom }) {
  const t = useText()
  const [login, setLogin] = useState('')
  const [shared, setShared] = useState('')
  const task = useTask()
  const unknown = task.error instanceof ApiRefusal && task.error.code === 'unknown'
  const share = async (event: SubmitEvent) => {
    event.preventDefault()
    setShared('')
    const wanted = login.trim()
    if (await task.run(() => askServer('POST', `/classes/${classroom.id}/teachers`, { login: wanted }))) {
      setShared(wanted)
      setLogin('')
    }
  }
  return (
    <form class="desk-form" aria-labelledby="share-title" onSubmit={(event) => void share(event)}>
      <h3 id="share-title">{t('desk.share.title')}</h3>
      <Labelled
        label={t('desk.share.login')}
        hint={t('desk.share.hint')}
        problem={unknown ? t('desk.share.unknown') : null}
      >
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={100}
            autocomplete="off"
            autocapitalize="none"
            value={login}
            onInput={({ currentTarget }) => setLogin(currentTarget.value)}
          />
        )}
      </Labelled>
      {task.error !== undefined && !unknown && <ServerProblem error={task.error} />}
      <button type="submit" class="button" disabled={task.busy}>
        {t('desk.share.do')}
      </button>
      <p role="status">{shared && t('desk.share.done', { login: shared })}</p>
    </form>
  )
}
