/** The class server refused. `code` is one of `server/api/refusal.ts`; `message` is its sentence, in French. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: string
  /** What the server says beside the code, such as `length`, `until` or `problems`. */
  readonly detail: Readonly<Record<string, unknown>>

  constructor(status: number, answer: Readonly<Record<string, unknown>>) {
    super(typeof answer.message === 'string' ? answer.message : `status ${status}`)
    this.name = 'ApiRefusal'
    this.status = status
    this.code = typeof answer.error === 'string' ? answer.error : 'unknown'
    this.detail = answer
  }
}

/** No class server answers: no network, the server is stopped, or the site is served without one. */
export class ApiUnreachable extends Error {
  constructor() {
    super('the class server does not answer')
    this.name = 'ApiUnreachable'
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** An answer later than this is none: a school network loses some without a word. */
const LONGEST_MS = 20_000

/** Where the class server's own files and streams are, relative to the page. */
export const apiAddress = (path: string): string => `api${path}`

/**
 * Asks the class server; `path` is below `/api`. Resolves with what it answers, undefined when that is nothing.
 * Rejects with `ApiRefusal` or `ApiUnreachable`, and nothing else.
 */
export async function askServer<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(apiAddress(path), {
    method,
    signal: AbortSignal.timeout(LONGEST_MS),
    credentials: 'same-origin',
    cache: 'no-store',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiUnreachable()
  })
  if (response.status === 204) return undefined as Answer
  // A site without a class server answers with a page, a proxy without network too.
  if (!response.headers.get('content-type')?.includes('application/json')) {
    throw new ApiUnreachable()
  }
  const answer: unknown = await response.json().catch(() => {
    throw new ApiUnreachable()
  })
  if (!response.ok) throw new ApiRefusal(response.status, (answer ?? {}) as Record<string, unknown>)
  return answer as Answer
}
