import type { CompetenceId, CriterionId, Level } from '../referential/types.ts'
import type { LineStatus, Sheet } from '../scoring/index.ts'
import { windowAt } from './assignment.ts'
import { progressOf } from './progress.ts'
import type { Tally } from './progress-tally.ts'
import type { Assignment, AssignmentMode } from './types.ts'

/** `left`: an evaluation that was closed before its end; nobody goes on with it. */
export type RunState = 'begun' | 'left' | 'done'

/** What one run was worth, as a table shows it: without the decisions behind. */
export interface RunLevels {
  /** The critères it met or should have met, in the order of the référentiel. */
  readonly criteria: readonly {
    readonly id: CriterionId
    readonly status: LineStatus
    readonly level: Level | null
    readonly mean: number | null
  }[]
  /** The competences it gave a level in. */
  readonly competences: readonly { readonly competence: CompetenceId; readonly level: number; readonly tally: Tally }[]
}

/** Where a run stands at a time, ISO 8601. Training may be taken up at any time; an evaluation while it is open. */
export function runState(
  run: { readonly finished: boolean; readonly mode: AssignmentMode },
  assignment: Assignment | undefined,
  now: string,
): RunState {
  if (run.finished) return 'done'
  if (run.mode === 'training') return 'begun'
  return assignment === undefined || windowAt(assignment, now) === 'closed' ? 'left' : 'begun'
}

export function levelsOf(sheet: Sheet): RunLevels {
  const alone = { run: '', assignment: null, startedAt: '', over: true, sheet }
  return {
    criteria: sheet.criteria.flatMap(({ id, status, level, mean }) =>
      status === 'not-evaluated' ? [] : [{ id, status, level, mean }],
    ),
    competences: progressOf([alone]).flatMap(({ competence, points }) =>
      points.map(({ level, tally }) => ({ competence, level, tally })),
    ),
  }
}
