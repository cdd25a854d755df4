import type { Kysely, Selectable } from 'kysely'
import type { Entry, Transcript } from '../../transcript/types.ts'
import { EntryOutOfOrder, type KeptRun, RunExists, type RunStore, RunUnknown } from '../contract.ts'
import { inTurn } from '../in-turn.ts'
import { isSameMove } from '../with-entry.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Tables } from './tables.ts'

/** Keeps runs in the database; what is acknowledged is committed. */
export function databaseRunStore({ tables }: Pick<OpenDatabase, 'tables'>): RunStore {
  // Entries sent together over several connections would overtake each other.
  const oneRun = inTurn()
  return {
    create: (id, transcript) => tables.transaction().execute((transaction) => createRun(transaction, id, transcript)),
    append: (id, index, entry) =>
      oneRun(id, () => tables.transaction().execute((transaction) => appendEntry(transaction, id, index, entry))),
    async finish(id) {
      const changed = await tables
        .updateTable('run')
        .set({ finished: 1, updated_at: now() })
        .where('id', '=', id)
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) throw new RunUnknown(id)
    },
    async load(id) {
      const [run] = await keptRuns(tables, id)
      return run
    },
    list: () => keptRuns(tables),
    async remove(id) {
      await tables.deleteFrom('run').where('id', '=', id).execute()
    },
  }
}

/** Keeps a new run; in the transaction of the caller, if it has one. */
export async function createRun(tables: Kysely<Tables>, id: string, transcript: Transcript): Promise<void> {
  const { entries, ...head } = transcript
  const row = { id, head: JSON.stringify(head), length: entries.length, updated_at: now(), finished: 0 }
  const made = await tables
    .insertInto('run')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) throw new RunExists(id)
  const rows = entries.map((entry, position) => ({ run: id, position, body: JSON.stringify(entry) }))
  if (rows.length > 0) await tables.insertInto('entry').values(rows).execute()
}

/** The update locks the row: whoever sends the same place at the same time waits, then finds it taken. */
async function appendEntry(tables: Kysely<Tables>, id: string, index: number, entry: Entry): Promise<void> {
  const taken = await tables
    .updateTable('run')
    .set({ length: index + 1, updated_at: now() })
    .where('id', '=', id)
    .where('length', '=', index)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 1n) {
    await tables
      .insertInto('entry')
      .values({ run: id, position: index, body: JSON.stringify(entry) })
      .execute()
    return
  }
  const run = await tables.selectFrom('run').select('length').where('id', '=', id).executeTakeFirst()
  if (run === undefined) throw new RunUnknown(id)
  const kept = await tables
    .selectFrom('entry')
    .select('body')
    .where('run', '=', id)
    .where('position', '=', index)
    .executeTakeFirst()
  if (kept !== undefined && isSameMove(JSON.parse(kept.body), entry)) return
  throw new EntryOutOfOrder(`${id}: entry ${index} after ${run.length}`)
}

async function keptRuns(tables: Kysely<Tables>, id?: string): Promise<readonly KeptRun[]> {
  const rows = await tables
    .selectFrom('run')
    .leftJoin('entry', 'entry.run', 'run.id')
    .select(['run.id', 'run.head', 'run.updated_at', 'run.finished', 'entry.body'])
    .$if(id !== undefined, (query) => query.where('run.id', '=', id ?? ''))
    .orderBy('run.updated_at', 'desc')
    .orderBy('run.id')
    .orderBy('entry.position')
    .execute()
  const runs = new Map<
    string,
    { row: Pick<Selectable<Tables['run']>, 'head' | 'updated_at' | 'finished'>; entries: Entry[] }
  >()
  for (const { body, id: run, ...row } of rows) {
    const kept = runs.get(run) ?? { row, entries: [] }
    if (body !== null) kept.entries.push(JSON.parse(body))
    runs.set(run, kept)
  }
  return [...runs].map(([run, { row, entries }]) => ({
    id: run,
    transcript: { ...JSON.parse(row.head), entries },
    updatedAt: row.updated_at,
    finished: row.finished === 1,
  }))
}

function now(): string {
  return new Date().toISOString()
}
