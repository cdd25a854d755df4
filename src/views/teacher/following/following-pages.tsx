import { loadTeacherTexts } from '../../../i18n/index.ts'
import { useText } from '../../context.ts'
import { lazy } from '../../kit/lazy.tsx'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { useKept } from '../../use-kept.ts'
import { askFollowed, type FollowedPage } from './asked.ts'
import './following.css'
import { LivePage } from './live/live-page.tsx'
import { ProjectorPage } from './live/projector-page.tsx'
import { OwnPage } from './own/own-page.tsx'
import { TablePage } from './table/table-page.tsx'
import { OwnContext } from './use-catalogue.ts'

interface FollowingProps {
  readonly classroom: string
  /** What follows the class in the address: `travaux`, `suivi`, `direct`, `projection` or `scenarios`, and the rest. */
  readonly path: readonly string[]
}

interface PageProps extends FollowedPage {
  readonly path: readonly string[]
}

const AssignPages = lazy<PageProps>(() =>
  Promise.all([import('./assign/assign-pages.tsx'), loadTeacherTexts()]).then(([part]) => part.AssignPages),
)

function Page({ path: [page, ...rest], ...props }: PageProps) {
  if (page === 'travaux') return <AssignPages {...props} path={rest} />
  if (page === 'scenarios') return <OwnPage {...props} />
  if (page === 'direct') return <LivePage {...props} />
  if (page === 'projection') return <ProjectorPage {...props} />
  return <TablePage {...props} />
}

/** What a class is given to do, and how it gets on. */
export function FollowingPages({ classroom, path }: FollowingProps) {
  const t = useText()
  const { value, error, again } = useKept(() => askFollowed(classroom), [classroom, path[0]])
  if (error !== undefined) return <ServerProblem error={error} onRetry={() => void again()} />
  if (value === undefined) return <p class="waiting">{t('shell.loading')}</p>
  return (
    <OwnContext.Provider value={value.own}>
      <section aria-label={t('following.title')}>
        <Page of={value} again={again} path={path} />
      </section>
    </OwnContext.Provider>
  )
}
