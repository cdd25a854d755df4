import { showCode } from '../../../classroom/codes.ts'
import type { Classroom } from '../../../classroom/types.ts'
import { classAddress } from '../../class-address.ts'
import { useText } from '../../context.ts'
import { PageHeading } from '../../page.tsx'
import type { Desk } from './desk-pages.tsx'
import { LeaveButton } from './leave-button.tsx'

/** In the address, where a class would be: no class is called that. */
export const NEW_CLASS = 'nouvelle'
export const ACCOUNT = 'compte'

function ClassCard({ classroom }: { classroom: Classroom }) {
  const t = useText()
  const { id, name, year, speciality, demonstration, code } = classroom
  return (
    <li class="class-card">
      <h2>
        <a href={classAddress('bureau', id)}>{name}</a>
      </h2>
      <p>
        {t(`words.year.${year}`)}
        {speciality && <>, {t(`words.specialityShort.${speciality}`)}</>}
      </p>
      <p>{t('desk.classes.code', { code: showCode(code) })}</p>
      {demonstration && <p class="tag">{t('desk.classes.demonstration')}</p>}
    </li>
  )
}

/** Every class of the teacher. */
export function ClassesPage({ desk }: { desk: Desk }) {
  const t = useText()
  return (
    <div class="desk">
      <div class="desk-head">
        <PageHeading title={t('desk.classes.title')}>{t('desk.classes.title')}</PageHeading>
        <div class="desk-actions">
          <a class="button" data-kind="plain" href={classAddress('bureau', ACCOUNT)}>
            {t('account.title')}
          </a>
          <LeaveButton desk={desk} />
        </div>
      </div>
      {desk.classrooms.length === 0 && <p>{t('desk.classes.none')}</p>}
      <ul class="class-cards">
        {desk.classrooms.map((classroom) => (
          <ClassCard key={classroom.id} classroom={classroom} />
        ))}
      </ul>
      <p>
        <a class="button" data-kind="main" href={classAddress('bureau', NEW_CLASS)}>
          {t('desk.newClass.title')}
        </a>
      </p>
    </div>
  )
}
