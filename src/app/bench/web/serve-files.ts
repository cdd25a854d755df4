import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

/** Serves files held in memory on a free port of this machine, compressed as our own server compresses. */
export async function serveFiles(files: Readonly<Record<string, string>>): Promise<{ address: string; close(): void }> {
  const bodies = new Map(Object.entries(files).map(([name, text]) => [name, brotliCompressSync(text)]))
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).split('?')[0] || 'index.html'
    const body = bodies.get(name)
    if (body === undefined) return response.writeHead(404).end()
    const cache = name.endsWith('.html') ? 'no-cache' : 'max-age=31536000, immutable'
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': cache,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
