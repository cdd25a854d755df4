import { useState } from 'preact/hooks'
import { showCode } from '../../../../classroom/codes.ts'
import type { Classroom, Student } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { addNames, namesOf } from '../../names/kept-names.ts'

interface RenewCodeProps {
  readonly classroom: Classroom
  readonly student: Student
  readonly onClose: () => void
}

/** Another code for one student; the one before opens nothing any more. */
export function RenewCode({ classroom, student, onClose }: RenewCodeProps) {
  const t = useText()
  const [code, setCode] = useState('')
  const task = useTask()
  const { alias, group } = student
  const renew = () =>
    void task.run(async () => {
      const made = await askServer<{ code: string }>('POST', `/students/${student.id}/code`)
      const known = namesOf(classroom.id).byAlias.get(alias)?.student
      const named = known ?? { lastName: '', firstName: '', number: null, group }
      addNames(classroom.id, [{ alias, code: made.code, student: named }])
      setCode(made.code)
    })
  return (
    <Dialog title={t('students.renewOf', { alias })} onClose={onClose}>
      <div class="desk">
        {code === '' ? (
          <>
            <p>{t('students.renewWhy')}</p>
            {task.error !== undefined && <ServerProblem error={task.error} />}
            <div class="desk-actions">
              <button type="button" class="button" data-kind="main" disabled={task.busy} onClick={renew}>
                {t('students.renewDo')}
              </button>
            </div>
          </>
        ) : (
          <div role="status">
            <p>{t('students.renewed')}</p>
            <p class="code" data-size="big">
              {showCode(code)}
            </p>
          </div>
        )}
      </div>
    </Dialog>
  )
}
