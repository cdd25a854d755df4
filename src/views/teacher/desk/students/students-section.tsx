import { useEffect } from 'preact/hooks'
import type { Classroom } from '../../../../classroom/types.ts'
import { useText } from '../../../context.ts'
import { lazy } from '../../../kit/lazy.tsx'
import { ServerProblem } from '../../../kit/server-problem.tsx'
import { storedNames } from '../../names/kept-names.ts'
import { useClass, type WholeClass } from '../use-class.ts'
import { ImportPage } from './import-page.tsx'
import { StudentsPage } from './students-page.tsx'
import type { StudentsProps } from './students-props.ts'

interface SectionProps {
  readonly classroom: Classroom
  /** `liste` to add students, `cartes` to print their cards; otherwise who is in the class. */
  readonly page: string | undefined
}

/** The students of a class. */
export function StudentsSection({ classroom, page }: SectionProps) {
  const t = useText()
  const whole = useClass(classroom.id)
  useEffect(() => {
    if (whole.value) storedNames(classroom.id, namesKept(whole.value))
  }, [whole.value])
  if (whole.error !== undefined) return <ServerProblem error={whole.error} onRetry={() => void whole.again()} />
  if (whole.value === undefined) return <p class="waiting">{t('shell.loading')}</p>
  const props: StudentsProps = { classroom, students: whole.value.students, refresh: whole.again }
  if (page === 'liste') return <ImportPage {...props} />
  if (page === 'cartes') return <CardsPage {...props} />
  return <StudentsPage {...props} />
}

/** With what draws QR codes. */
const CardsPage = lazy<StudentsProps>(() => import('./cards-page.tsx').then((part) => part.CardsPage))

/** Those whom the server names, where the teacher asked it to. */
const namesKept = ({ students, names }: WholeClass) =>
  students.flatMap(({ id, alias, group }) => {
    const name = names[id]
    return name === undefined ? [] : [{ alias, group, name }]
  })
