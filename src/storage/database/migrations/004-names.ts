import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Names of students, for the classes whose teachers ask for them; none by default. */
export async function names({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .alterTable('classroom')
    .addColumn('keep_names', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('student').addColumn('name', 'text').execute()
}
