import { useState } from 'preact/hooks'
import { listText } from '../../../../classroom/class-list-text.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { Notice } from '../../../kit/notice.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { problemsOf } from './own-scenarios.ts'
import { ProblemTable } from './problem-table.tsx'

interface BringProps {
  readonly classroom: string
  readonly again: () => Promise<void>
}

/** Brings a scenario file to the class. A wrong one is told line by line, and nothing of it is kept. */
export function BringFile({ classroom, again }: BringProps) {
  const t = useText()
  const task = useTask()
  const [name, setName] = useState('')
  const [kept, setKept] = useState(false)
  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setName(file.name)
    setKept(false)
    const text = listText(new Uint8Array(await file.arrayBuffer()))
    input.value = ''
    const body = { fileName: file.name.slice(0, 100), text }
    setKept(await task.run(() => askServer('POST', `/classes/${classroom}/scenarios`, body).then(again)))
  }
  const problems = problemsOf(task.error)
  return (
    <div class="own-bring">
      <label class="button own-button">
        <Icon name="open" />
        <span>{t('following.own.bring')}</span>
        <input
          type="file"
          class="hidden-words"
          accept=".yaml,.yml"
          disabled={task.busy}
          onChange={({ currentTarget }) => void bring(currentTarget)}
        />
      </label>
      <p role="status">
        {task.busy && t('following.own.reading', { name })}
        {kept && t('following.own.kept', { name })}
      </p>
      {problems !== null && (
        <>
          <Notice kind="error">
            <p>{t('following.own.refused', { name, count: problems.length })}</p>
          </Notice>
          <ProblemTable title={t('following.own.toMend', { name })} problems={problems} />
        </>
      )}
      {task.error !== undefined && problems === null && <ServerProblem error={task.error} />}
    </div>
  )
}
