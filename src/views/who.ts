import type { Classroom, Student } from '../classroom/types.ts'
import { askServer } from './api.ts'

/** Who this browser is to the class server. */
export type Who =
  | { readonly role: 'nobody' }
  | { readonly role: 'student'; readonly student: Student; readonly classroom: Classroom }
  | { readonly role: 'teacher'; readonly classrooms: readonly Classroom[] }
  | { readonly role: 'evaluator'; readonly assignment: string | null; readonly classroom: Classroom }

/** Rejects as `askServer` does. */
export const askWho = (): Promise<Who> => askServer('GET', '/me')
