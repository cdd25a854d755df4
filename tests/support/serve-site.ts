import { join } from 'node:path'
import { createServer } from '../../src/server/create-server.ts'
import { listen } from '../../src/server/listen.ts'

export interface ServedSite {
  /** Ends with a slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

export const builtSite = join(import.meta.dirname, '..', '..', 'dist')

/** Serves the built site on a free port of this machine, under `prefix`. */
export async function serveSite(prefix = '/', siteFolder = builtSite): Promise<ServedSite> {
  const server = await createServer({ siteFolder, prefix })
  const port = await listen(server, '127.0.0.1', 0)
  const close = () => {
    // A page may hold on to a sound that it has not played to its end.
    server.server.closeAllConnections()
    return server.close()
  }
  return { address: `http://127.0.0.1:${port}${prefix}`, close }
}
