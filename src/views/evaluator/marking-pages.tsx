import { useState } from 'preact/hooks'
import { useText } from '../context.ts'
import { lazy } from '../kit/lazy.tsx'
import { ServerProblem } from '../kit/server-problem.tsx'
import { PageHeading } from '../page.tsx'
import { NotFoundPage } from '../problem-page.tsx'
import { usePromise } from '../use-promise.ts'
import { askWho, type Who } from '../who.ts'
import { Entry, Invitation } from './entry.tsx'
import { CopiesPage } from './list/copies-page.tsx'
import { type MarkingPath, markingPath } from './marking-path.ts'

const CopyPage = lazy(() => import('./copy/copy-page.tsx').then((part) => part.CopyPage))
const PrintPage = lazy(() => import('./print/print-page.tsx').then((part) => part.PrintPage))
const AgreementPage = lazy(() => import('./figures/agreement-page.tsx').then((part) => part.AgreementPage))
const ItemsPage = lazy(() => import('./figures/items-page.tsx').then((part) => part.ItemsPage))
const SecondPage = lazy(() => import('./figures/second-page.tsx').then((part) => part.SecondPage))

function Page({ at, who }: { at: MarkingPath; who: Who }) {
  switch (at.page) {
    case 'copies':
      return <CopiesPage key={`${at.scope.of} ${at.scope.id}`} scope={at.scope} who={who} />
    case 'copy':
      return <CopyPage key={at.run} scope={at.scope} run={at.run} />
    case 'print':
      return <PrintPage key={at.run} scope={at.scope} run={at.run} />
    case 'agreement':
      return <AgreementPage scope={at.scope} />
    case 'items':
      return <ItemsPage scope={at.scope} />
    case 'second':
      return <SecondPage scope={at.scope} who={who} />
    case 'entry':
      return <Entry who={who} />
    default:
      return <NotFoundPage />
  }
}

/** Where copies are marked. */
export function MarkingPages({ path }: { readonly path: readonly string[] }) {
  const t = useText()
  const at = markingPath(path)
  const [round, setRound] = useState(0)
  // Who has just accepted an invitation is somebody else than before.
  const who = usePromise(askWho, [round, at.page === 'invitation'])
  if (at.page === 'invitation') return <Invitation token={at.token} />
  if (who.state === 'here') {
    return who.value.role === 'nobody' || who.value.role === 'student' ? (
      <Entry who={who.value} />
    ) : (
      <Page at={at} who={who.value} />
    )
  }
  return (
    <div class="plain-page">
      <PageHeading title={t('marking.title')}>{t('marking.title')}</PageHeading>
      {who.state === 'failed' && <ServerProblem error={who.error} onRetry={() => setRound(round + 1)} />}
    </div>
  )
}
