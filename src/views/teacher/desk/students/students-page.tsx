import { showCode } from '../../../../classroom/codes.ts'
import { classAddress } from '../../../class-address.ts'
import { useText } from '../../../context.ts'
import { Icon } from '../../../kit/icon.tsx'
import { ReadTable } from '../../names/read-table.tsx'
import { saveTable } from '../../names/save-table.ts'
import { useNames } from '../../names/use-names.ts'
import { SectionHeading } from '../section-heading.tsx'
import { StudentTable } from './student-table.tsx'
import type { StudentsProps } from './students-props.ts'

/** Who is in the class, and what is done about one of them. */
export function StudentsPage({ classroom, students, refresh }: StudentsProps) {
  const t = useText()
  const names = useNames(classroom.id)
  const some = students.length > 0
  const someCode = [...names.byAlias.values()].some(({ code }) => code !== '')
  const unnamed = students.some(({ alias }) => names.nameOf(alias) === null)
  return (
    <>
      <div class="desk-head">
        <SectionHeading>{t('students.title', { count: students.length })}</SectionHeading>
        <p>
          {t('students.classCode')} <strong class="code">{showCode(classroom.code)}</strong>
        </p>
      </div>
      <div class="desk-actions">
        <a class="button" data-kind="main" href={classAddress('bureau', classroom.id, 'eleves', 'liste')}>
          {t('students.add')}
        </a>
        {some && (
          <a class="button" href={classAddress('bureau', classroom.id, 'eleves', 'cartes')}>
            <Icon name="print" />
            {t('students.cards')}
          </a>
        )}
        {unnamed && <ReadTable classroom={classroom.id} students={students} />}
        {someCode && names.unsaved.size === 0 && (
          <button type="button" class="button" onClick={() => saveTable(classroom)}>
            <Icon name="save" />
            {t('names.save')}
          </button>
        )}
      </div>
      {some ? (
        <StudentTable classroom={classroom} students={students} refresh={refresh} />
      ) : (
        <p>{t('students.none')}</p>
      )}
    </>
  )
}
