import type { Assignment, Classroom, Invitation, Student } from '../../../classroom/types.ts'
import { askServer } from '../../api.ts'
import { type Kept, useKept } from '../../use-kept.ts'

/** A class with all that the server lists of it. */
export interface WholeClass {
  readonly classroom: Classroom
  readonly students: readonly Student[]
  /** By student; empty where the class keeps none. */
  readonly names: Readonly<Record<string, string>>
  readonly assignments: readonly Assignment[]
  readonly invitations: readonly Invitation[]
}

/** That class, as the server has it. */
export const useClass = (id: string): Kept<WholeClass> =>
  useKept(() => askServer<WholeClass>('GET', `/classes/${id}`), [id])
