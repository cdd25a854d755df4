import { useState } from 'preact/hooks'
import { classAddress } from '../class-address.ts'
import { useText } from '../context.ts'
import { ServerProblem } from '../kit/server-problem.tsx'
import { PageHeading } from '../page.tsx'
import { usePromise } from '../use-promise.ts'
import { askWho } from '../who.ts'

/** Where copies are marked. */
export function MarkingPages(_: { readonly path: readonly string[] }) {
  const t = useText()
  const [round, setRound] = useState(0)
  const who = usePromise(askWho, [round])
  return (
    <div class="plain-page">
      <PageHeading title={t('marking.title')}>{t('marking.title')}</PageHeading>
      {who.state === 'failed' && <ServerProblem error={who.error} onRetry={() => setRound(round + 1)} />}
      {who.state === 'here' && <a href={classAddress('evaluation')}>{t('marking.title')}</a>}
    </div>
  )
}
