import { Agent, request } from 'node:http'
import type { Measure } from './measure.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Client {
  /** Asks until there is an answer below 500, as the page does: tries that fail are counted and made again. */
  ask(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<Answer>
  /** Reads server-sent events until left. */
  follow(path: string, listener: (event: unknown) => void): () => void
}

const RETRY_MS = 100
const TRY_MS = 30_000
/** The server asks to slow down: no error, and the same is asked again. */
const TOO_MANY = 429
const TOO_MANY_MS = 2000

/** Somebody with a browser: keeps cookies, and turns to the next server when one does not answer. */
export function client(servers: () => readonly string[], measure: Measure): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 })
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  let turn = 0
  const once = (method: string, path: string, body: object | undefined) =>
    new Promise<Answer>((resolve, reject) => {
      const all = servers()
      const base = new URL(`/api${path}`, all[turn % all.length])
      const headers = { cookie: cookie(), origin: base.origin, ...(body && { 'content-type': 'application/json' }) }
      const asking = request(base, { method, agent, headers, timeout: TRY_MS }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          for (const line of answer.headers['set-cookie'] ?? []) keep(line)
          const text = Buffer.concat(parts).toString()
          resolve({ status: answer.statusCode ?? 0, body: text === '' ? undefined : JSON.parse(text) })
        })
      })
      asking.on('timeout', () => asking.destroy(new Error('no answer')))
      asking.on('error', reject)
      asking.end(body && JSON.stringify(body))
    })
  const keep = (line: string) => {
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = pair.split('=')
    cookies.set(name, value)
  }
  return {
    async ask(method, path, body) {
      for (;;) {
        const startedMs = performance.now()
        const answer = await once(method, path, body).catch(() => undefined)
        if (answer?.status === TOO_MANY) {
          await pause(TOO_MANY_MS)
          continue
        }
        if (answer !== undefined && answer.status < 500) {
          measure.took(`${method} ${path.replace(/[0-9a-f]{32}/g, ':id')}`, performance.now() - startedMs)
          return answer
        }
        measure.failed()
        turn += 1
        await pause(RETRY_MS)
      }
    },
    follow(path, listener) {
      const [base] = servers()
      const asking = request(new URL(`/api${path}`, base), { headers: { cookie: cookie() } }, (answer) => {
        answer.setEncoding('utf8')
        let rest = ''
        answer.on('data', (part: string) => {
          const blocks = (rest + part).split('\n\n')
          rest = blocks.pop() ?? ''
          for (const block of blocks) if (block.startsWith('data: ')) listener(JSON.parse(block.slice(6)))
        })
        answer.on('error', () => undefined)
      })
      asking.on('error', () => undefined)
      asking.end()
      return () => asking.destroy()
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
