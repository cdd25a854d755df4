import { useState } from 'preact/hooks'
import { ApiRefusal, askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { PasswordField } from './password-field.tsx'

/** As the server asks: long rather than complicated. */
const SHORTEST = 12
const EMPTY = { current: '', next: '', again: '' }

/** Another password, for who knows the one in force. Other machines are signed out. */
export function ChangePassword() {
  const t = useText()
  const [typed, setTyped] = useState(EMPTY)
  const [done, setDone] = useState(false)
  const task = useTask()
  const wrong = task.error instanceof ApiRefusal && task.error.code === 'wrong-password'
  const short = typed.next !== '' && typed.next.length < SHORTEST
  const other = typed.again !== '' && typed.again !== typed.next
  const change = async (event: SubmitEvent) => {
    event.preventDefault()
    if (short || typed.again !== typed.next) return
    setDone(false)
    const { current, next } = typed
    if (await task.run(() => askServer('POST', '/me/password', { current, next }))) {
      setTyped(EMPTY)
      setDone(true)
    }
  }
  const type = (part: Partial<typeof EMPTY>) => setTyped((before) => ({ ...before, ...part }))
  return (
    <form class="desk-form" aria-labelledby="password-title" onSubmit={(event) => void change(event)}>
      <h2 id="password-title">{t('account.password')}</h2>
      <PasswordField
        label={t('account.current')}
        kind="current-password"
        problem={wrong ? t('account.wrong') : null}
        value={typed.current}
        onChange={(current) => type({ current })}
      />
      <PasswordField
        label={t('account.next')}
        hint={t('account.nextHint', { count: SHORTEST })}
        kind="new-password"
        problem={short ? t('account.short', { count: SHORTEST }) : null}
        value={typed.next}
        onChange={(next) => type({ next })}
      />
      <PasswordField
        label={t('account.again')}
        kind="new-password"
        problem={other ? t('account.other') : null}
        value={typed.again}
        onChange={(again) => type({ again })}
      />
      {task.error !== undefined && !wrong && <ServerProblem error={task.error} />}
      <button type="submit" class="button" data-kind="main" disabled={task.busy}>
        {t('account.change')}
      </button>
      <p role="status">{done && t('account.changed')}</p>
    </form>
  )
}
