import type { Student } from '../../../classroom/types.ts'
import { useNames } from '../names/use-names.ts'
import type { Followed } from './asked.ts'

/** Who a student is, where the teacher's own file was read in this page or the class keeps its names; null otherwise. */
export function useNameOf({
  classroom,
  names,
}: Pick<Followed, 'classroom' | 'names'>): (student: Student) => string | null {
  const { nameOf } = useNames(classroom.id)
  return ({ id, alias }) => nameOf(alias) ?? names[id] ?? null
}

/** The alias of a student, and the name beside it where it is known here. */
export function StudentName({ student, name }: { student: Student; name: string | null }) {
  return (
    <>
      {student.alias}
      {name !== null && <span class="student-name">{name}</span>}
    </>
  )
}
