import type { Student } from '../../../classroom/types.ts'
import { useNames } from '../names/use-names.ts'
import type { Followed } from './asked.ts'
import { inListOrder, type NameOf } from './list-order.ts'

interface Who {
  readonly nameOf: NameOf
  /** The students as the teacher's own list has them. */
  readonly inOrder: (students: readonly Student[]) => readonly Student[]
}

/** Who students are, where the teacher's own file was read in this page or the class keeps its names. */
export function useWho({ classroom, names }: Pick<Followed, 'classroom' | 'names'>): Who {
  const { nameOf: known } = useNames(classroom.id)
  const nameOf: NameOf = ({ id, alias }) => known(alias) ?? names[id] ?? null
  return { nameOf, inOrder: (students) => inListOrder(students, nameOf) }
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
