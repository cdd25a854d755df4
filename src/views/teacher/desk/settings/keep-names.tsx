import { useState } from 'preact/hooks'
import type { Classroom } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { useText } from '../../../context.ts'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { ReadTable } from '../../names/read-table.tsx'
import { useNames } from '../../names/use-names.ts'
import type { Desk } from '../desk-pages.tsx'
import { useClass, type WholeClass } from '../use-class.ts'

interface KeepNamesProps {
  readonly desk: Desk
  readonly classroom: Classroom
}

/** Whether the server keeps the names of the class: it does not, unless the teacher asks. */
export function KeepNames({ desk, classroom }: KeepNamesProps) {
  const t = useText()
  const whole = useClass(classroom.id)
  const task = useTask()
  const { keepNames } = classroom
  const turn = () =>
    void task.run(async () => {
      await askServer('PATCH', `/classes/${classroom.id}`, { keepNames: !keepNames })
      await Promise.all([desk.refresh(), whole.again()])
    })
  return (
    <section class="desk-form" aria-labelledby="keep-names-title">
      <h3 id="keep-names-title">{t('names.kept.title')}</h3>
      <p>{t(keepNames ? 'names.kept.on' : 'names.kept.off')}</p>
      {keepNames && whole.value && <StoredNames whole={whole.value} refresh={whole.again} />}
      {task.error !== undefined && <ServerProblem error={task.error} />}
      <button type="button" class="button" disabled={task.busy} onClick={turn}>
        {t(keepNames ? 'names.kept.stop' : 'names.kept.start')}
      </button>
    </section>
  )
}

/** How many names are kept, and how those of the teacher's table join them. */
function StoredNames({ whole, refresh }: { whole: WholeClass; refresh: () => Promise<void> }) {
  const t = useText()
  const { classroom, students, names } = whole
  const { nameOf } = useNames(classroom.id)
  const [done, setDone] = useState(false)
  const task = useTask()
  const missing = students.filter(({ id }) => names[id] === undefined)
  const toStore = missing.flatMap(({ id, alias }) => {
    const name = nameOf(alias)
    return name === null ? [] : [{ student: id, name }]
  })
  const store = async () => {
    const went = await task.run(() =>
      askServer('POST', `/classes/${classroom.id}/names`, { names: toStore }).then(refresh),
    )
    setDone(went)
  }
  return (
    <>
      <p role="status">
        {t('names.kept.count', { count: students.length - missing.length, total: students.length })}{' '}
        {done && t('desk.settings.saved')}
      </p>
      {missing.length > toStore.length && <ReadTable classroom={classroom.id} students={students} />}
      {task.error !== undefined && <ServerProblem error={task.error} />}
      {toStore.length > 0 && (
        <button
          type="button"
          class="button"
          data-kind="main"
          disabled={task.busy}
          onClick={() => {
            void store()
          }}
        >
          {t('names.kept.store', { count: toStore.length })}
        </button>
      )}
    </>
  )
}
