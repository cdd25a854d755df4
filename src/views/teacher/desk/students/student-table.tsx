import { useState } from 'preact/hooks'
import type { Student } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { saveFile } from '../../../kit/save-file.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { fileWord } from '../../names/save-table.ts'
import { useNames } from '../../names/use-names.ts'
import { EraseStudent } from './erase-student.tsx'
import { RenewCode } from './renew-code.tsx'
import type { StudentsProps } from './students-props.ts'

type Asked = { readonly what: 'renew' | 'erase'; readonly student: Student } | null

/** Every student with what may be done about one. */
export function StudentTable({ classroom, students, refresh }: StudentsProps) {
  const t = useText()
  const names = useNames(classroom.id)
  const [asked, setAsked] = useState<Asked>(null)
  const task = useTask()
  const close = () => setAsked(null)
  const named = students.some(({ alias }) => names.nameOf(alias) !== null)
  const order = named ? [...students].sort(byName(names.nameOf)) : students
  const take = (student: Student) =>
    void task.run(async () => {
      const all = await askServer<object>('GET', `/students/${student.id}/export`)
      saveFile(`comptoir-${fileWord(student.alias)}.json`, 'application/json', JSON.stringify(all, null, 2))
    })
  return (
    <>
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <div class="table-frame">
        <table class="desk-table">
          <caption class="hidden-words">{t('students.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('students.alias')}</th>
              {named && <th scope="col">{t('students.name')}</th>}
              <th scope="col">{t('students.group')}</th>
              <th scope="col">{t('students.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {order.map((student) => (
              <tr key={student.id}>
                <th scope="row">{student.alias}</th>
                {named && <td>{names.nameOf(student.alias)}</td>}
                <td>{student.group}</td>
                <td>
                  <Actions student={student} onAsk={(what) => setAsked({ what, student })} onExport={take} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked?.what === 'renew' && <RenewCode classroom={classroom} student={asked.student} onClose={close} />}
      {asked?.what === 'erase' && (
        <EraseStudent classroom={classroom} student={asked.student} onClose={close} refresh={refresh} />
      )}
    </>
  )
}

interface ActionsProps {
  readonly student: Student
  readonly onAsk: (what: 'renew' | 'erase') => void
  readonly onExport: (student: Student) => void
}

function Actions({ student, onAsk, onExport }: ActionsProps) {
  const t = useText()
  const { alias } = student
  return (
    <div class="row-actions">
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-label={t('students.renewOf', { alias })}
        onClick={() => onAsk('renew')}
      >
        <Icon name="again" />
        {t('students.renew')}
      </button>
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-label={t('students.exportOf', { alias })}
        onClick={() => onExport(student)}
      >
        <Icon name="save" />
        {t('students.export')}
      </button>
      <button
        type="button"
        class="button"
        data-kind="plain"
        aria-label={t('students.eraseOf', { alias })}
        onClick={() => onAsk('erase')}
      >
        <Icon name="trash" />
        {t('students.erase')}
      </button>
    </div>
  )
}

const byName = (nameOf: (alias: string) => string | null) => (a: Student, b: Student) =>
  (nameOf(a.alias) ?? '').localeCompare(nameOf(b.alias) ?? '', 'fr')
