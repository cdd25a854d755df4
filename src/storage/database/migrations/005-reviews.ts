import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** What markers make of copies, what two of them settle, the log of it all, and which copies are marked twice. */
export async function reviews({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('marking')
    .addColumn('run', 'text', (column) => column.notNull().references('attempt.run').onDelete('cascade'))
    .addColumn('rank', 'text', (column) => column.notNull())
    .addColumn('marker_kind', 'text', (column) => column.notNull())
    .addColumn('marker', 'text', (column) => column.notNull())
    .addColumn('marker_name', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('marking_key', ['run', 'rank'])
    .execute()
  await schema
    .createTable('harmonisation')
    .addColumn('run', 'text', (column) => column.primaryKey().references('attempt.run').onDelete('cascade'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('marking_log')
    .addColumn('run', 'text', (column) => column.notNull().references('attempt.run').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('marking_log_key', ['run', 'position'])
    .execute()
  await schema
    .createTable('second_marking')
    .addColumn('assignment', 'text', (column) => column.primaryKey().references('assignment.id').onDelete('cascade'))
    .addColumn('share', 'double precision', (column) => column.notNull())
    .addColumn('seed', 'text', (column) => column.notNull())
    .execute()
}
