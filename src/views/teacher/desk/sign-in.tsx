import { useState } from 'preact/hooks'
import { ApiRefusal, askServer } from '../../api.ts'
import { useText } from '../../context.ts'
import { Labelled } from '../../kit/labelled.tsx'
import { Notice } from '../../kit/notice.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { useTask } from '../../use-task.ts'
import { useCountdown } from './use-countdown.ts'

interface SignInProps {
  /** Somebody who is no teacher is in, in this browser. */
  readonly other: boolean
  readonly onEnter: () => Promise<void>
}

/** The end of a lock-out, in milliseconds; null when that is not why. */
function lockedUntil(error: unknown): number | null {
  if (!(error instanceof ApiRefusal) || error.code !== 'locked-out') return null
  const until = Date.parse(String(error.detail.until))
  return Number.isNaN(until) ? null : until
}

/** Where a teacher gives name and password. */
export function SignIn({ other, onEnter }: SignInProps) {
  const t = useText()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const task = useTask()
  const delay = useCountdown(lockedUntil(task.error))
  const enter = (event: SubmitEvent) => {
    event.preventDefault()
    void task.run(() => askServer('POST', '/sign-in', { login: login.trim(), password }).then(onEnter))
  }
  return (
    <div class="plain-page">
      <PageHeading title={t('desk.title')}>{t('desk.title')}</PageHeading>
      <p>{t('desk.signIn.intro')}</p>
      {other && (
        <Notice kind="warning">
          <p>{t('desk.signIn.other')}</p>
        </Notice>
      )}
      <form class="desk-form" onSubmit={enter}>
        <Labelled label={t('desk.signIn.login')}>
          {(ids) => (
            <input
              {...ids}
              required
              maxLength={100}
              autocomplete="username"
              autocapitalize="none"
              value={login}
              onInput={({ currentTarget }) => setLogin(currentTarget.value)}
            />
          )}
        </Labelled>
        <Labelled label={t('desk.signIn.password')}>
          {(ids) => (
            <input
              {...ids}
              required
              maxLength={200}
              type="password"
              autocomplete="current-password"
              value={password}
              onInput={({ currentTarget }) => setPassword(currentTarget.value)}
            />
          )}
        </Labelled>
        {delay !== null && (
          <Notice kind="warning">
            <p>{t('desk.signIn.wait', { delay })}</p>
          </Notice>
        )}
        {delay === null && task.error !== undefined && <ServerProblem error={task.error} />}
        <button type="submit" class="button" data-kind="main" disabled={task.busy || delay !== null}>
          {t('desk.signIn.enter')}
        </button>
      </form>
      <p class="desk-aside">{t('desk.signIn.first')}</p>
    </div>
  )
}
