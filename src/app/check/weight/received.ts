import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright'

/** A file that a page received. */
export interface Received {
  readonly name: string
  readonly isScript: boolean
  /** Weight in bytes once compressed with gzip, whatever the server did. */
  readonly bytes: number
}

/** Notes everything the page receives from now on; `so far` waits for the bodies under way. */
export function watchReceived(page: Page): { soFar: () => Promise<readonly Received[]> } {
  const pending: Promise<Received | undefined>[] = []
  page.on('response', (response) => pending.push(weigh(response)))
  return {
    soFar: async () => (await Promise.all(pending)).filter((received) => received !== undefined),
  }
}

async function weigh(response: Response): Promise<Received | undefined> {
  if (!response.url().startsWith('http')) return undefined
  const body = await response.body().catch(() => undefined)
  if (body === undefined) return undefined
  // The browser does not show again what a page took as a blob: sounds, which gzip would not make smaller.
  const announced = Number(response.headers()['content-length'] ?? 0)
  return {
    name: new URL(response.url()).pathname.split('/').at(-1) || 'index.html',
    isScript: response.request().resourceType() === 'script',
    bytes: body.length === 0 ? announced : gzipSync(body, { level: 9 }).length,
  }
}

/** Kilobytes of a thousand bytes, as the budgets are written. */
export function kilobytes(received: readonly Received[]): number {
  return received.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}
