import { useEffect } from 'preact/hooks'
import type { Classroom } from '../../../classroom/types.ts'
import { askServer } from '../../api.ts'
import { useText } from '../../context.ts'
import { ServerProblem } from '../../kit/server-problem.tsx'
import { useKept } from '../../use-kept.ts'
import { askWho } from '../../who.ts'
import { askBeforeLeaving } from '../names/ask-before-leaving.ts'
import { AccountPage } from './account/account-page.tsx'
import { ClassPage } from './class-page.tsx'
import { ACCOUNT, ClassesPage, NEW_CLASS } from './classes-page.tsx'
import './desk.css'
import { NewClassPage } from './new-class-page.tsx'
import { SignIn } from './sign-in.tsx'

/** What every page of the desk may ask of it. */
export interface Desk {
  readonly classrooms: readonly Classroom[]
  /** Asks again who one is and which classes one has. */
  readonly refresh: () => Promise<void>
  readonly leave: () => void
}

/** A teacher's side of the class server: `#/bureau`, `#/bureau/<class>/<section>`. */
export function DeskPages({ path }: { readonly path: readonly string[] }) {
  const t = useText()
  const who = useKept(askWho, [])
  useEffect(askBeforeLeaving, [])
  const [classroom = '', ...section] = path
  if (who.error !== undefined) return <ServerProblem error={who.error} onRetry={() => void who.again()} />
  if (who.value === undefined) return <p class="waiting">{t('shell.loading')}</p>
  if (who.value.role !== 'teacher') return <SignIn other={who.value.role !== 'nobody'} onEnter={who.again} />
  const desk: Desk = {
    classrooms: who.value.classrooms,
    refresh: who.again,
    leave: () => void askServer('POST', '/sign-out').then(who.again, who.again),
  }
  if (classroom === '') return <ClassesPage desk={desk} />
  if (classroom === ACCOUNT) return <AccountPage />
  if (classroom === NEW_CLASS) return <NewClassPage desk={desk} />
  return <ClassPage key={classroom} desk={desk} id={classroom} path={section} />
}
