import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { usePromise } from '../../use-promise.ts'
import { askWho, type Who } from '../../who.ts'
import './class-door.css'

/** Who this browser is to the class server; undefined where there is none. */
async function whoHere(): Promise<Who | undefined> {
  const answer = await fetch('classes.json', { cache: 'no-store' })
  const { here } = (await answer.json()) as { readonly here?: boolean }
  return here ? askWho() : undefined
}

function Words({ who }: { who: Who }) {
  const t = useText()
  if (who.role === 'student') return t('door.in', { alias: who.student.alias, classroom: who.classroom.name })
  if (who.role === 'teacher') return t('door.teaching')
  return t('door.out')
}

/** Where the class is entered, on a site that has one; nothing elsewhere, nor while nothing answers. */
export function ClassDoor() {
  const t = useText()
  const who = usePromise(whoHere, [])
  if (who.state !== 'here' || who.value === undefined) return null
  const { role } = who.value
  return (
    <section class="class-door" aria-labelledby="class-door-title">
      <div>
        <h2 id="class-door-title">{t(role === 'teacher' ? 'door.classes' : 'door.title')}</h2>
        <p>
          <Words who={who.value} />
        </p>
      </div>
      <div class="class-doors">
        {role !== 'teacher' && (
          <a class="button" data-kind="main" href={classAddress('classe')}>
            {t(role === 'student' ? 'door.open' : 'door.join')}
          </a>
        )}
        {role !== 'student' && (
          <a class="button" {...(role === 'teacher' ? { 'data-kind': 'main' } : {})} href={classAddress('bureau')}>
            {t('door.desk')}
          </a>
        )}
        {role === 'evaluator' && (
          <a class="button" href={classAddress('evaluation')}>
            {t('door.marking')}
          </a>
        )}
      </div>
    </section>
  )
}
