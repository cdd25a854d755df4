import { useState } from 'preact/hooks'
import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { usePromise } from '../../use-promise.ts'
import { askWho } from '../../who.ts'

/** A teacher's side of the class server. */
export function DeskPages(_: { readonly path: readonly string[] }) {
  const t = useText()
  const [round, setRound] = useState(0)
  const who = usePromise(askWho, [round])
  return (
    <div class="plain-page">
      <PageHeading title={t('desk.title')}>{t('desk.title')}</PageHeading>
      {who.state === 'failed' && <ServerProblem error={who.error} onRetry={() => setRound(round + 1)} />}
      {who.state === 'here' && <a href={classAddress('bureau')}>{t('desk.title')}</a>}
    </div>
  )
}
