import type { Student } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { Icon } from '../../../kit/icon.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { dropName } from '../../names/kept-names.ts'
import type { StudentsProps } from './students-props.ts'

interface EraseStudentProps extends Pick<StudentsProps, 'classroom' | 'refresh'> {
  readonly student: Student
  readonly onClose: () => void
}

/** Takes one student out of the server, with every play. */
export function EraseStudent({ classroom, student, onClose, refresh }: EraseStudentProps) {
  const t = useText()
  const task = useTask()
  const erase = () =>
    void task.run(async () => {
      await askServer('DELETE', `/students/${student.id}`)
      dropName(classroom.id, student.alias)
      onClose()
      await refresh()
    })
  return (
    <Dialog title={t('students.eraseOf', { alias: student.alias })} onClose={onClose}>
      <div class="desk">
        <p>{t('students.eraseWhat')}</p>
        {task.error !== undefined && <ServerProblem error={task.error} />}
        <div class="desk-actions">
          <button type="button" class="button" data-kind="main" disabled={task.busy} onClick={erase}>
            <Icon name="trash" />
            {t('students.eraseDo')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('students.keep')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
