import { afterEach, describe, expect, it } from 'vitest'
import { createServer } from '../../src/server/create-server.ts'
import { listen, PortTaken } from '../../src/server/listen.ts'
import { smallSite } from '../support/small-site.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function server() {
  const site = smallSite()
  const created = await createServer({ siteFolder: site.folder })
  undo.push(site.remove, () => created.close())
  return created
}

describe('listening', () => {
  it('takes a free port when asked for port 0, and answers there', async () => {
    const port = await listen(await server(), '127.0.0.1', 0)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  })

  it('says that the port is taken when another program has it', async () => {
    const port = await listen(await server(), '127.0.0.1', 0)
    await expect(listen(await server(), '127.0.0.1', port)).rejects.toBeInstanceOf(PortTaken)
  })
})
