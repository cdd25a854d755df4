import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Scenarios that teachers bring, each to one class: they go with it. */
export async function ownScenarios({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('own_scenario')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classroom', 'text', (column) => column.notNull().references('classroom.id').onDelete('cascade'))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('practice', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('compiled', 'text', (column) => column.notNull())
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('audit', 'text')
    .execute()
  await schema.createIndex('own_scenario_of').on('own_scenario').columns(['classroom', 'added_at']).execute()
}
