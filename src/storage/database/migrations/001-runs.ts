import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Plays: one row each, and one row per entry. */
export async function runs(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('run')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('length', 'integer', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('finished', 'integer', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('entry')
    .addColumn('run', 'text', (column) => column.notNull().references('run.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_key', ['run', 'position'])
    .execute()
}
