import { join } from 'node:path'
import type { Browser } from 'playwright'
import { createServer } from '../../src/server/create-server.ts'
import { listen } from '../../src/server/listen.ts'
import { type ClassServer, classServer, type Visitor } from './class-server.ts'
import { type Visit, visit } from './visit.ts'

const builtSite = join(import.meta.dirname, '..', '..', 'dist')

export interface ClassSite {
  readonly server: ClassServer
  /** Ends with a slash. */
  readonly address: string
  /** Opens a page of the site as somebody who is already in. */
  readonly visitAs: (browser: Browser, who: Visitor, hash: string) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** The class server with the built site in front of it, on a free port of this machine and at the real time. */
export async function classSite(): Promise<ClassSite> {
  const server = await classServer()
  Object.defineProperty(server.clock, 'now', { get: () => new Date() })
  const site = await createServer({ siteFolder: builtSite, classes: server.services })
  const port = await listen(site, '127.0.0.1', 0)
  const address = `http://127.0.0.1:${port}/`
  return {
    server,
    address,
    visitAs: (browser, who, hash) =>
      visit(browser, `${address}${hash}`, {
        before: (context) =>
          context.addCookies([...who.cookies].map(([name, value]) => ({ name, value, url: address }))),
      }),
    async close() {
      await site.close()
      await server.close()
    },
  }
}
