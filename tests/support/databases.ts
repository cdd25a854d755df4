import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { DatabaseLocation } from '../../src/storage/database/index.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'

/** The place of a database that is not there yet: another one at each call. */
type NewPlace = () => Promise<DatabaseLocation>

export interface TestDatabases {
  /** Gone with the test file. */
  readonly folder: string
  readonly sqlite: NewPlace
  readonly postgresql: NewPlace
  /** Both, by their names, for `describe.each`. */
  readonly both: readonly [string, NewPlace][]
}

/** For one test file: SQLite files in a folder of its own, and a real PostgreSQL that runs until its end. */
export function testDatabases(): TestDatabases {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-databases-'))
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  })
  const sqlite: NewPlace = async () => ({ kind: 'sqlite', file: join(folder, 'new', `${crypto.randomUUID()}.sqlite`) })
  const postgresql: NewPlace = async () => ({
    kind: 'postgres',
    url: await server.database(`test_${crypto.randomUUID()}`),
  })
  const both: TestDatabases['both'] = [
    ['SQLite', sqlite],
    ['PostgreSQL', postgresql],
  ]
  return { folder, sqlite, postgresql, both }
}
