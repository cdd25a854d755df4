import { type Kysely, sql } from 'kysely'
import type { OpenDatabase } from './open-database.ts'
import type { Tables } from './tables.ts'

/** What is kept of each table, each after those it refers to. Sessions and counts of wrong codes are of the moment. */
const KEPT = [
  'secret',
  'teacher',
  'classroom',
  'teaching',
  'student',
  'own_scenario',
  'assignment',
  'run',
  'entry',
  'attempt',
  'invitation',
  'marking',
  'harmonisation',
  'marking_log',
  'second_marking',
] as const satisfies readonly (keyof Tables)[]
type Kept = (typeof KEPT)[number]

const FORMAT = 'comptoir-backup'
/** Below what either database takes as parameters of one statement. */
const BATCH = 500

/** The text is no backup, or one made with other tables than these. */
export class NotABackup extends Error {}
/** There is something already: a restore puts nothing beside it and nothing over it. */
export class DatabaseNotEmpty extends Error {}

/**
 * Everything, line by line, as of one moment, while the server goes on. The same lines restore into SQLite or PostgreSQL,
 * whichever they come from.
 */
export async function backUp({ tables, kind }: OpenDatabase, write: (line: string) => void): Promise<void> {
  await tables.transaction().execute(async (transaction) => {
    if (kind === 'postgres') await sql`set transaction isolation level repeatable read`.execute(transaction)
    write(JSON.stringify({ format: FORMAT, migrations: await migrationsOf(transaction) }))
    for (const table of KEPT) {
      const rows = await transaction.selectFrom(table).selectAll().execute()
      for (const row of rows) write(JSON.stringify({ table, row }))
    }
  })
}

/** Puts a backup into an empty database, whole or not at all. Rejects with `NotABackup` or `DatabaseNotEmpty`. */
export async function restore({ tables }: OpenDatabase, lines: Iterable<string>): Promise<void> {
  await tables.transaction().execute(async (transaction) => {
    for (const table of ['teacher', 'classroom', 'run'] as const)
      if ((await transaction.selectFrom(table).selectAll().limit(1).execute()).length > 0) throw new DatabaseNotEmpty()
    await transaction.deleteFrom('secret').execute()
    const [header, ...rest] = [...lines].filter((line) => line !== '').map(parsed)
    const migrations = await migrationsOf(transaction)
    if (header?.format !== FORMAT || JSON.stringify(header.migrations) !== JSON.stringify(migrations))
      throw new NotABackup()
    const rows = new Map<Kept, object[]>(KEPT.map((table) => [table, []]))
    for (const { table, row } of rest) {
      const of = rows.get(table as Kept)
      if (of === undefined || typeof row !== 'object' || row === null) throw new NotABackup()
      of.push(row)
    }
    for (const [table, all] of rows) await insertAll(transaction, table, all)
  })
}

async function insertAll(transaction: Kysely<Tables>, table: Kept, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    // The rows come from these very tables: the migrations in the header say so.
    const values = rows.slice(from, from + BATCH) as Tables[Kept][]
    await transaction.insertInto(table).values(values).execute()
  }
}

async function migrationsOf(transaction: Kysely<Tables>): Promise<readonly string[]> {
  return (await transaction.selectFrom('migration').select('name').orderBy('name').execute()).map(({ name }) => name)
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Told with the rest.
  }
  throw new NotABackup()
}
