import type { ListedStudent } from '../../../classroom/class-list-line.ts'

/** « DUPONT Marie », or null when nothing is known. */
export function fullNameOf({ lastName, firstName }: Pick<ListedStudent, 'lastName' | 'firstName'>): string | null {
  return [lastName, firstName].filter((part) => part !== '').join(' ') || null
}
