import type { CopyRow } from '../../../classroom/review/types.ts'
import type { Assignment } from '../../../classroom/types.ts'
import { askServer } from '../../api.ts'
import { usePromise } from '../../use-promise.ts'
import type { Who } from '../../who.ts'
import { askAllCopies } from '../marking-api.ts'
import { type Scope, scopeRoute } from '../marking-path.ts'

/** An assignment as far as the list of copies needs to tell it from others. */
export type ListedAssignment = Pick<Assignment, 'id' | 'scenario' | 'year' | 'mode'>

/** The assignments whose copies one may see; none of them while they come, or when they do not. */
export function useAssignments(scope: Scope, who: Who): readonly ListedAssignment[] {
  const found = usePromise(() => assignmentsIn(scope, who), [scope.of, scope.id])
  return found.state === 'here' ? found.value : []
}

async function assignmentsIn(scope: Scope, who: Who): Promise<readonly ListedAssignment[]> {
  if (scope.of === 'devoir') return []
  if (who.role === 'teacher') {
    const whole = await askServer<{ assignments: readonly Assignment[] }>('GET', scopeRoute(scope))
    return whole.assignments
  }
  // Who is invited is told of no assignment but by its copies.
  return assignmentsOfCopies(await askAllCopies(scope, {}))
}

function assignmentsOfCopies(rows: readonly CopyRow[]): readonly ListedAssignment[] {
  const found = new Map<string, ListedAssignment>()
  for (const { assignment, scenario, year, mode } of rows)
    if (assignment !== null) found.set(assignment, { id: assignment, scenario, year, mode })
  return [...found.values()]
}
