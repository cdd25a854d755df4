import { type Kysely, sql } from 'kysely'
import { runs } from './migrations/001-runs.ts'
import { classes } from './migrations/002-classes.ts'
import { ownScenarios } from './migrations/003-own-scenarios.ts'
import { names } from './migrations/004-names.ts'
import { reviews } from './migrations/005-reviews.ts'
import type { DatabaseKind } from './open-database.ts'
import type { Tables } from './tables.ts'

/** In the order of time. A migration that was released is never changed: the next one mends it. */
const MIGRATIONS: readonly { readonly name: string; readonly up: (database: Kysely<Tables>) => Promise<void> }[] = [
  { name: '001-runs', up: runs },
  { name: '002-classes', up: classes },
  { name: '003-own-scenarios', up: ownScenarios },
  { name: '004-names', up: names },
  { name: '005-reviews', up: reviews },
]

/** Any number will do, as long as it stays the same. */
const LOCK = 7_264_331

/** The database was made by a newer version of Comptoir: this one could damage it. */
export class DatabaseTooNew extends Error {}

/**
 * Brings the tables up to date, all or nothing. Safe to run twice, and at the same time from two processes:
 * the second waits for the first and finds nothing left to do.
 */
export async function migrate(database: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    // On SQLite the transaction itself is the lock: it begins with the right to write.
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction)
    await transaction.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('done_at', 'text', (column) => column.notNull())
      .execute()
    const done = new Set((await transaction.selectFrom('migration').select('name').execute()).map(({ name }) => name))
    const unknown = [...done].filter((name) => MIGRATIONS.every((known) => known.name !== name))
    if (unknown.length > 0) throw new DatabaseTooNew(unknown.join(', '))
    for (const { name, up } of MIGRATIONS.filter((one) => !done.has(one.name))) {
      await up(transaction)
      await transaction.insertInto('migration').values({ name, done_at: new Date().toISOString() }).execute()
    }
  })
}
