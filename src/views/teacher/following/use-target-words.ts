import type { Assignment, Student } from '../../../classroom/types.ts'
import { useText } from '../../context.ts'

/** Says whom an assignment is for. */
export function useTargetWords(students: readonly Student[]): (assignment: Pick<Assignment, 'target'>) => string {
  const t = useText()
  return ({ target }) => {
    if (target.to === 'class') return t('following.form.wholeClass')
    if (target.to === 'group') return t('following.form.group', { group: target.group })
    return students.find(({ id }) => id === target.student)?.alias ?? t('following.line.removedStudent')
  }
}
