import { useState } from 'preact/hooks'
import { askServer } from '../../../api.ts'
import { useText, useTranslator } from '../../../context.ts'
import { dayAndTime } from '../../../kit/dates.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import type { Followed, FollowedPage, FollowedRun } from '../asked.ts'
import { debriefOf, rereadOf } from '../run-address.ts'
import { useTitles } from '../use-catalogue.ts'
import { cellOf } from './cell.ts'
import { worthOf } from './cell-level.ts'
import type { Opened } from './class-table.tsx'
import { useLevelWords } from './use-level-words.ts'

/** What one run came to, in one line. */
function RunWords({ run, of }: { run: FollowedRun; of: Followed }) {
  const t = useText()
  const titleOf = useTitles()
  const levelWords = useLevelWords(of.classroom.speciality)
  const worth = worthOf([{ ...run, setAside: false }], 'last')
  const words = [
    ...(run.assignment === null ? [titleOf(run.scenario), t(`words.year.${run.year}`)] : []),
    t(`following.table.${run.state}`),
    t('following.attempts.moves', { count: run.length }),
    ...(worth === null ? [] : [levelWords(worth.level), t('following.table.reached', { ...worth.tally })]),
  ]
  return <p>{words.join(', ')}</p>
}

interface AttemptProps {
  readonly run: FollowedRun
  readonly of: Followed
  readonly again: () => Promise<void>
}

function Attempt({ run, of, again }: AttemptProps) {
  const { language, t } = useTranslator()
  const [sure, setSure] = useState(false)
  const task = useTask()
  const date = dayAndTime(language, run.startedAt)
  const label = (action: string) => t('following.attempts.of', { action, date })
  const reset = () => void task.run(() => askServer('POST', `/runs/${run.run}/set-aside`).then(again))
  return (
    <li class="attempt" data-aside={run.setAside}>
      <h3>{t('following.attempts.begun', { date })}</h3>
      <RunWords run={run} of={of} />
      {run.setAside && <p class="attempt-aside">{t('following.attempts.asideNote')}</p>}
      <p class="attempt-links">
        <a class="button" href={debriefOf(run.run)} aria-label={label(t('following.attempts.debrief'))}>
          {t('following.attempts.debrief')}
        </a>
        <a class="button" href={rereadOf(run.run)} aria-label={label(t('following.attempts.reread'))}>
          {t('following.attempts.reread')}
        </a>
        {!run.setAside && !sure && (
          <button
            type="button"
            class="button"
            data-kind="plain"
            aria-label={label(t('following.attempts.reset'))}
            onClick={() => setSure(true)}
          >
            {t('following.attempts.reset')}
          </button>
        )}
      </p>
      {sure && !run.setAside && (
        <div class="attempt-sure" role="alert">
          <p>{t('following.attempts.resetSure')}</p>
          <button type="button" class="button" disabled={task.busy} onClick={reset}>
            {t('following.attempts.resetYes')}
          </button>
          <button type="button" class="button" data-kind="plain" onClick={() => setSure(false)}>
            {t('following.line.cancel')}
          </button>
        </div>
      )}
      {task.error !== undefined && <ServerProblem error={task.error} />}
    </li>
  )
}

type AttemptsProps = FollowedPage & Opened & { readonly onClose: () => void }

/** The runs of a student in a column: read each, or set one aside so that it is done again. */
export function AttemptsDialog({ of, student, column, again, onClose }: AttemptsProps) {
  const t = useText()
  const titleOf = useTitles()
  const { runs } = cellOf(student, column, of.runs)
  const title = column.assignment === null ? t('following.table.free') : titleOf(column.assignment.scenario)
  return (
    <Dialog title={t('following.attempts.title', { student: student.alias, title })} onClose={onClose}>
      <ol class="attempts-list">
        {runs.toReversed().map((run) => (
          <Attempt key={run.run} run={run} of={of} again={again} />
        ))}
      </ol>
    </Dialog>
  )
}
