import { useState } from 'preact/hooks'
import type { Classroom } from '../../../../classroom/types.ts'
import { askServer } from '../../../api.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { Dialog } from '../../../kit/dialog.tsx'
import { Icon } from '../../../kit/icon.tsx'
import { Labelled } from '../../../kit/labelled.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { useTask } from '../../../use-task.ts'
import { forgetNames } from '../../names/kept-names.ts'
import type { Desk } from '../desk-pages.tsx'

interface RemoveClassProps {
  readonly desk: Desk
  readonly classroom: Classroom
}

const plain = (text: string) => text.trim().toLocaleLowerCase('fr')

function Confirm({ desk, classroom, onClose }: RemoveClassProps & { onClose: () => void }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const task = useTask()
  const sure = plain(typed) === plain(classroom.name)
  const remove = (event: SubmitEvent) => {
    event.preventDefault()
    if (!sure) return
    void task.run(async () => {
      await askServer('DELETE', `/classes/${classroom.id}`)
      forgetNames(classroom.id)
      location.hash = classAddress('bureau')
      await desk.refresh()
    })
  }
  return (
    <Dialog title={t('desk.remove.title')} onClose={onClose}>
      <form class="desk-form" onSubmit={remove}>
        <p>{t('desk.remove.what', { name: classroom.name })}</p>
        <Labelled label={t('desk.remove.type', { name: classroom.name })}>
          {(ids) => (
            <input {...ids} autocomplete="off" onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
          )}
        </Labelled>
        {task.error !== undefined && <ServerProblem error={task.error} />}
        <button type="submit" class="button" disabled={task.busy || !sure}>
          <Icon name="trash" />
          {t('desk.remove.do')}
        </button>
      </form>
    </Dialog>
  )
}

/** Removes the class with everything in it, once its name has been typed. */
export function RemoveClass({ desk, classroom }: RemoveClassProps) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  return (
    <section class="desk-form" aria-labelledby="remove-title">
      <h3 id="remove-title">{t('desk.remove.title')}</h3>
      <p>{t(classroom.demonstration ? 'desk.remove.demonstration' : 'desk.remove.intro')}</p>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        <Icon name="trash" />
        {t('desk.remove.ask')}
      </button>
      {asking && <Confirm desk={desk} classroom={classroom} onClose={() => setAsking(false)} />}
    </section>
  )
}
