import { useState } from 'preact/hooks'
import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { usePromise } from '../../use-promise.ts'
import { askWho } from '../../who.ts'

/** A student's side of the class server. */
export function ClassroomPages(_: { readonly path: readonly string[] }) {
  const t = useText()
  const [round, setRound] = useState(0)
  const who = usePromise(askWho, [round])
  return (
    <div class="plain-page">
      <PageHeading title={t('classroom.title')}>{t('classroom.title')}</PageHeading>
      {who.state === 'failed' && <ServerProblem error={who.error} onRetry={() => setRound(round + 1)} />}
      {who.state === 'here' && <a href={classAddress('classe')}>{t('classroom.title')}</a>}
    </div>
  )
}
