import { listen } from '../../src/server/listen.ts'
import { classServer } from './class-server.ts'
import { builtSite } from './serve-site.ts'

/** The built site with its class server over an empty database, on a free port of this machine, at the hour it is. */
export async function serveClasses() {
  const server = await classServer(undefined, builtSite)
  server.clock.now = new Date()
  const port = await listen(server.server, '127.0.0.1', 0)
  return { ...server, address: `http://127.0.0.1:${port}/` }
}
