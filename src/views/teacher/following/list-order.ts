import type { Student } from '../../../classroom/types.ts'

/** Null where the name is not known here. */
export type NameOf = (student: Student) => string | null

/**
 * A class list goes by names; what the server keeps goes by aliases, so that its order tells nothing. Once names are
 * known here the students come by name, those without one last.
 */
export function inListOrder(students: readonly Student[], nameOf: NameOf): readonly Student[] {
  return students.toSorted((one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return a.localeCompare(b, 'fr')
  })
}
