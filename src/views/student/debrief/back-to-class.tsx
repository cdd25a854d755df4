import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { usePromise } from '../../use-promise.ts'
import { askWho } from '../../who.ts'

/** From the debrief of a play of the class to where its reader came from. */
export function BackToClass() {
  const t = useText()
  const who = usePromise(askWho, [])
  const role = who.state === 'here' ? who.value.role : 'student'
  if (role === 'teacher')
    return (
      <a class="button" data-kind="main" href={classAddress('bureau')}>
        {t('door.desk')}
      </a>
    )
  if (role === 'evaluator')
    return (
      <a class="button" data-kind="main" href={classAddress('evaluation')}>
        {t('door.marking')}
      </a>
    )
  return (
    <a class="button" data-kind="main" href={classAddress('classe')}>
      {t('door.title')}
    </a>
  )
}
