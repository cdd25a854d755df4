import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import {
  type DatabaseLocation,
  databaseRunStore,
  type OpenDatabase,
  openDatabase,
} from '../../src/storage/database/index.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { storageContract } from './storage-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'comptoir-sqlite-'))
const opened: OpenDatabase[] = []
let postgres: TestPostgres
let made = 0
let location: DatabaseLocation

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
})

afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

/** Opens the place of the test again, the first opening still there: as a process started after a crash would. */
async function store() {
  const database = await openDatabase(location)
  opened.push(database)
  return databaseRunStore(database)
}

storageContract(
  'SQLite',
  () => {
    made += 1
    location = { kind: 'sqlite', file: join(folder, 'new', `${made}.sqlite`) }
    return store()
  },
  store,
)

storageContract(
  'PostgreSQL',
  async () => {
    made += 1
    location = { kind: 'postgres', url: await postgres.database(`contract_${made}`) }
    return store()
  },
  store,
)
