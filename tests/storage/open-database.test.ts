import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { StorageRefused } from '../../src/storage/contract.ts'
import { type DatabaseLocation, DatabaseTooNew, openDatabase } from '../../src/storage/database/index.ts'
import { testDatabases } from '../support/databases.ts'

const run = promisify(execFile)
const { folder, both } = testDatabases()

/** Opens the database in a process of its own, which ends with 0 when that went well. */
function openElsewhere(location: DatabaseLocation): Promise<unknown> {
  const program = `import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '../../src/storage/database/index.ts'))}
    await (await openDatabase(${JSON.stringify(location)})).close()`
  return run(process.execPath, ['--input-type=module', '--eval', program])
}

describe.each(both)('the tables of %s', (_, place) => {
  it('are made once by processes that start together, and left alone by the next', async () => {
    const location = await place()
    await Promise.all([openElsewhere(location), openElsewhere(location), openElsewhere(location)])
    const database = await openDatabase(location)
    const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(database.tables)
    await database.close()
    expect(rows.map(({ name }) => name)[0]).toBe('001-runs')
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  it('of a newer Comptoir are not touched', async () => {
    const location = await place()
    const database = await openDatabase(location)
    await database.tables.insertInto('migration').values({ name: '999-later', done_at: 'later' }).execute()
    await database.close()
    await expect(openDatabase(location)).rejects.toThrow(DatabaseTooNew)
  })
})

it('keeps each commit on the disk, before any checkpoint', async () => {
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'durable.sqlite') })
  const setting = async (name: string) =>
    Object.values((await sql.raw(`pragma ${name}`).execute(database.tables)).rows[0] ?? {})
  expect(await setting('journal_mode')).toEqual(['wal'])
  expect(await setting('synchronous')).toEqual([2])
  expect(await setting('foreign_keys')).toEqual([1])
  await database.close()
})

it('says as a refusal that a place cannot hold a database', async () => {
  const text = join(folder, 'text.sqlite')
  writeFileSync(text, 'not a database, whatever its name says'.repeat(50))
  await expect(openDatabase({ kind: 'sqlite', file: text })).rejects.toThrow(StorageRefused)
  await expect(openDatabase({ kind: 'sqlite', file: join(text, 'below.sqlite') })).rejects.toThrow(StorageRefused)
  await expect(openDatabase({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
    StorageRefused,
  )
})
