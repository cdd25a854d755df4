import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { createServer } from '../server/create-server.ts'
import { listen, PortForbidden, PortTaken } from '../server/listen.ts'
import { addresses } from './site/addresses.ts'
import { buildIfNeeded } from './site/build-if-needed.ts'
import { readSettings, WrongSetting } from './site/settings.ts'
import { whenStopped } from './site/when-stopped.ts'

const root = join(import.meta.dirname, '..', '..')

async function start(): Promise<void> {
  const { host, port } = readSettings(process.env)
  const server = await createServer({ siteFolder: await buildIfNeeded(root, console.log) })
  const taken = await listen(server, host, port).catch((error: unknown) => {
    throw inFrench(error, port)
  })
  console.log(`Comptoir est ouvert : ${addresses(host, taken, networkInterfaces()).join(' ou ')}`)
  console.log('Ctrl+C pour fermer.')
  whenStopped(() => {
    // The build tool keeps threads that would hold the process: once the server is closed, nothing is left to wait for.
    void server.close().finally(() => process.exit())
  })
}

function inFrench(error: unknown, port: number): unknown {
  if (error instanceof PortTaken) {
    return new WrongSetting(
      `Le port ${port} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${port + 1} npm start`,
    )
  }
  if (error instanceof PortForbidden) {
    return new WrongSetting(
      `Le système refuse le port ${port}. Choisissez-en un au-dessus de 1024 : PORT=3000 npm start`,
    )
  }
  return error
}

start().catch((error: unknown) => {
  console.error(error instanceof WrongSetting ? error.message : error)
  process.exitCode = 1
})
