import { useEffect } from 'preact/hooks'
import { askServer } from '../../api.ts'
import { useServices, useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { PageHeading } from '../../page.tsx'
import { useKept } from '../../use-kept.ts'
import type { MyProgress, MyRuns, MySelf, MyWork } from './answers.ts'
import { Assigned } from './assigned.tsx'
import { FreePractice } from './free-practice.tsx'
import { Leave } from './leave.tsx'
import { MySheets } from './my-sheets.tsx'
import { Progress } from './progress.tsx'

interface ClassPageProps {
  readonly self: MySelf
  readonly onLeave: () => Promise<void>
}

/** A student's class: what is asked and until when, what was done, how far one is. */
export function ClassPage({ self, onLeave }: ClassPageProps) {
  const t = useText()
  const services = useServices()
  const { student, classroom } = self
  const work = useKept(() => askServer<MyWork>('GET', '/my/assignments'), [student.id])
  const runs = useKept(() => askServer<MyRuns>('GET', '/my/runs'), [student.id])
  const progress = useKept(() => askServer<MyProgress>('GET', '/my/progress'), [student.id])
  useEffect(() => {
    // What another visit left to send goes now, and what is listed here is then up to date.
    void services
      .classPlays()
      .then((plays) => plays.enter(student.id))
      .then(async (sent) => {
        if (sent) await Promise.all([work, runs, progress].map((one) => one.again()))
      })
      .catch(() => undefined)
  }, [student.id])
  return (
    <div class="my-class">
      <div class="my-class-head">
        <div>
          <PageHeading title={t('classroom.title')}>{t('classroom.title')}</PageHeading>
          <p>
            {t('classroom.youAre')} <strong>{student.alias}</strong> · {classroom.name} ·{' '}
            {t(`words.year.${classroom.year}`)}
            {classroom.speciality && ` · ${t(`words.specialityShort.${classroom.speciality}`)}`}
          </p>
        </div>
        <Leave onLeave={onLeave} />
      </div>
      {work.error !== undefined && <ServerProblem error={work.error} onRetry={() => void work.again()} />}
      {work.value && <Assigned assignments={work.value.assignments} />}
      {runs.value && <MySheets runs={runs.value.runs} progress={progress.value} />}
      {progress.value && <Progress competences={progress.value.competences} />}
      {work.value?.freePractice && <FreePractice classroom={classroom} />}
    </div>
  )
}
