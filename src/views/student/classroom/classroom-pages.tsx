import { useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { useKept } from '../../use-kept.ts'
import { askWho } from '../../who.ts'
import type { MySelf } from './answers.ts'
import { ClassPage } from './class-page.tsx'
import './classroom.css'
import { JoinByLink } from './join-by-link.tsx'
import { JoinPage } from './join-page.tsx'
import { OwnScenariosContext, useOwnScenarios } from './known-scenarios.ts'
import { isWork, WorkPage } from './work-page.tsx'

interface InClassProps {
  readonly path: readonly string[]
  readonly self: MySelf
  readonly onLeave: () => Promise<void>
}

function InClass({ path, self, onLeave }: InClassProps) {
  const own = useOwnScenarios(self.student.id)
  return (
    <OwnScenariosContext.Provider value={own}>
      {isWork(path) ? (
        <WorkPage key={path.join('/')} path={path} classroom={self.classroom} />
      ) : (
        <ClassPage self={self} onLeave={onLeave} />
      )}
    </OwnScenariosContext.Provider>
  )
}

/** A student's side of the class server: the codes, what is asked, and how far one is. */
export function ClassroomPages({ path }: { readonly path: readonly string[] }) {
  const t = useText()
  const who = useKept(askWho, [])
  const [classCode = '', personalCode = ''] = path
  if (personalCode !== '' && !isWork(path))
    return <JoinByLink key={path.join('/')} {...{ classCode, personalCode }} onEnter={who.again} />
  if (who.value?.role === 'student') return <InClass path={path} self={who.value} onLeave={who.again} />
  if (who.value !== undefined) return <JoinPage other={who.value.role !== 'nobody'} onEnter={who.again} />
  return (
    <div class="plain-page">
      <PageHeading title={t('classroom.title')}>{t('classroom.title')}</PageHeading>
      {who.error === undefined ? (
        <p class="waiting">{t('shell.loading')}</p>
      ) : (
        <ServerProblem error={who.error} onRetry={() => void who.again()} />
      )}
    </div>
  )
}
