import type { Kysely } from 'kysely'
import type { Attempt } from '../../classroom/types.ts'
import type { Transcript } from '../../transcript/types.ts'
import { type AttemptSeen, type AttemptStore, AttemptsUsedUp } from '../class-contract.ts'
import { RunExists } from '../contract.ts'
import { createRun } from './database-run-store.ts'
import type { Tables } from './tables.ts'

export function attemptStore(tables: Kysely<Tables>): AttemptStore {
  return {
    begin: (attempt, transcript, limit) =>
      tables.transaction().execute((transaction) => begin(transaction, attempt, transcript, limit)),
    async attempt(run) {
      const [found] = await seen(tables, { run })
      return found
    },
    attemptsOfStudent: (student) => seen(tables, { student }),
    attemptsOfClassroom: (classroom) => seen(tables, { classroom }),
    async setAside(run) {
      await tables.updateTable('attempt').set({ set_aside: 1 }).where('run', '=', run).execute()
    },
  }
}

async function begin(tables: Kysely<Tables>, attempt: Attempt, transcript: Transcript, limit: number | null) {
  const { run, student, classroom, assignment, mode, startedAt } = attempt
  // Locks the student: two pages that begin at once are counted one after the other.
  await tables
    .updateTable('student')
    .set(({ ref }) => ({ alias: ref('alias') }))
    .where('id', '=', student)
    .execute()
  const kept = await tables.selectFrom('attempt').select('student').where('run', '=', run).executeTakeFirst()
  if (kept?.student === student) return
  if (kept !== undefined) throw new RunExists(run)
  if (assignment !== null && limit !== null) {
    const { count } = await tables
      .selectFrom('attempt')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('student', '=', student)
      .where('assignment', '=', assignment)
      .where('set_aside', '=', 0)
      .executeTakeFirstOrThrow()
    if (Number(count) >= limit) throw new AttemptsUsedUp(assignment)
  }
  await createRun(tables, run, transcript)
  const row = { run, student, classroom, assignment, mode, started_at: startedAt, set_aside: Number(attempt.setAside) }
  await tables.insertInto('attempt').values(row).execute()
}

/** The oldest first. */
async function seen(
  tables: Kysely<Tables>,
  of: Partial<Pick<Attempt, 'run' | 'student' | 'classroom'>>,
): Promise<readonly AttemptSeen[]> {
  const rows = await tables
    .selectFrom('attempt')
    .innerJoin('run', 'run.id', 'attempt.run')
    .selectAll('attempt')
    .select(['run.head', 'run.length', 'run.finished', 'run.updated_at'])
    .where((where) =>
      where.and(Object.entries(of).map(([column, value]) => where(`attempt.${column as 'run'}`, '=', value))),
    )
    .orderBy('attempt.started_at')
    .orderBy('attempt.run')
    .execute()
  return rows.map(({ head, length, finished, updated_at, started_at, set_aside, ...same }) => {
    const { scenario, year } = JSON.parse(head) as Omit<Transcript, 'entries'>
    const state = { length, finished: finished === 1, updatedAt: updated_at }
    return { ...same, ...state, startedAt: started_at, setAside: set_aside === 1, scenario: scenario.id, year }
  })
}
