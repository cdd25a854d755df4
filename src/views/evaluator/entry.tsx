import { useEffect, useState } from 'preact/hooks'
import { askServer } from '../api.ts'
import { classAddress } from '../class-address.ts'
import { useText } from '../context.ts'
import { ServerProblem } from '../kit/server-problem.tsx'
import { PageHeading } from '../page.tsx'
import { usePromise } from '../use-promise.ts'
import type { Who } from '../who.ts'
import { copiesAddress, type Scope } from './marking-path.ts'

/** The copies an evaluator is invited to. */
export const scopeOf = ({ assignment, classroom }: Extract<Who, { role: 'evaluator' }>): Scope =>
  assignment === null ? { of: 'classe', id: classroom.id } : { of: 'devoir', id: assignment }

function Heading() {
  const t = useText()
  return <PageHeading title={t('marking.title')}>{t('marking.title')}</PageHeading>
}

/** Takes the invitation and goes on to its copies; the address no longer holds it. */
export function Invitation({ token }: { token: string }) {
  const t = useText()
  const [tried, setTried] = useState(0)
  const accepted = usePromise(
    () => askServer<Extract<Who, { role: 'evaluator' }>>('POST', '/accept', { invitation: token }),
    [tried],
  )
  useEffect(() => {
    if (accepted.state === 'here') location.replace(copiesAddress(scopeOf(accepted.value)))
    // Refused, it is of no use: out of the address all the same.
    else if (accepted.state === 'failed') history.replaceState(null, '', classAddress('evaluation'))
  }, [accepted])
  return (
    <div class="plain-page">
      <Heading />
      {accepted.state === 'failed' ? (
        <ServerProblem error={accepted.error} onRetry={() => setTried(tried + 1)} />
      ) : (
        <p class="waiting">{t('shell.loading')}</p>
      )}
    </div>
  )
}

/** Where one comes in: to one's copies, to one's classes, or to how to be invited. */
export function Entry({ who }: { who: Who }) {
  const t = useText()
  useEffect(() => {
    if (who.role === 'evaluator') location.replace(copiesAddress(scopeOf(who)))
  }, [who])
  return (
    <div class="plain-page">
      <Heading />
      {who.role === 'teacher' ? (
        <ul class="classes-to-mark">
          {who.classrooms.map(({ id, name }) => (
            <li key={id}>
              <a class="button" href={copiesAddress({ of: 'classe', id })}>
                {t('marking.list.titleOf', { name })}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t('marking.entry.invited')}</p>
          <p>
            <a href={classAddress('bureau')}>{t('marking.entry.teacher')}</a>
          </p>
        </>
      )}
    </div>
  )
}
