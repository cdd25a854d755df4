import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { StorageRefused } from '../contract.ts'
import { migrate } from './migrate.ts'
import { nodeSqliteDialect } from './node-sqlite-dialect.ts'
import type { Tables } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/** Where the tables are: one file, or the address of a PostgreSQL. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

export interface OpenDatabase {
  readonly kind: DatabaseKind
  readonly tables: Kysely<Tables>
  close(): Promise<void>
}

/** Connections of one server process: a class needs few, and PostgreSQL allows a hundred in all by default. */
const CONNECTIONS = 10
const CONNECT_MS = 10_000

/**
 * Opens the database with its tables up to date, made if need be.
 * Rejects with `StorageRefused` when it cannot be opened, with `DatabaseTooNew` when a newer Comptoir made it.
 */
export async function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  const tables = new Kysely<Tables>({ dialect: dialectOf(location) })
  try {
    if (location.kind === 'sqlite') mkdirSync(dirname(location.file), { recursive: true })
    await migrate(tables, location.kind)
  } catch (error) {
    await tables.destroy().catch(() => undefined)
    throw isOfDatabase(error) ? new StorageRefused((error as Error).message, { cause: error }) : error
  }
  return { kind: location.kind, tables, close: () => tables.destroy() }
}

function dialectOf(location: DatabaseLocation) {
  if (location.kind === 'sqlite') return nodeSqliteDialect(location.file)
  const pool = new pg.Pool({
    connectionString: location.url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
  })
  // A connection that breaks while idle: the pool replaces it, and the next query says whether the database is back.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

/** Errors of the system or of the database carry a code; ours do not. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && ('code' in error || error instanceof AggregateError)
}
