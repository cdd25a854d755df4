import type { Classroom, Student } from '../../../../classroom/types.ts'

/** What the pages about students are given. */
export interface StudentsProps {
  readonly classroom: Classroom
  readonly students: readonly Student[]
  readonly refresh: () => Promise<void>
}
