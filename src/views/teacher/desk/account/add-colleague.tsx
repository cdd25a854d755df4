import { useState } from 'preact/hooks'
import { ApiRefusal, askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Labelled } from '../../../kit/labelled.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'

/** What a new account comes in with; the password is shown this once. */
interface Added {
  readonly login: string
  readonly password: string
}

/** Opens an account for a colleague, with whom classes can then be shared. */
export function AddColleague() {
  const t = useText()
  const [login, setLogin] = useState('')
  const [added, setAdded] = useState<Added | null>(null)
  const task = useTask()
  const taken = task.error instanceof ApiRefusal && task.error.code === 'already-taken'
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    setAdded(null)
    void task.run(async () => {
      setAdded(await askServer<Added>('POST', '/teachers', { login: login.trim() }))
      setLogin('')
    })
  }
  return (
    <form class="desk-form" aria-labelledby="colleague-title" onSubmit={add}>
      <h2 id="colleague-title">{t('account.colleague')}</h2>
      <Labelled label={t('account.login')} hint={t('account.loginHint')} problem={taken ? t('account.taken') : null}>
        {(ids) => (
          <input
            {...ids}
            required
            minLength={2}
            maxLength={60}
            autocomplete="off"
            autocapitalize="none"
            value={login}
            onInput={({ currentTarget }) => setLogin(currentTarget.value)}
          />
        )}
      </Labelled>
      {task.error !== undefined && !taken && <ServerProblem error={task.error} />}
      <button type="submit" class="button" disabled={task.busy}>
        {t('account.add')}
      </button>
      {added && (
        <Notice kind="note">
          <p>{t('account.added', { login: added.login })}</p>
          <p class="code">{added.password}</p>
        </Notice>
      )}
    </form>
  )
}
