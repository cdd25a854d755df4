import type { FastifyRequest } from 'fastify'

const READS = new Set(['GET', 'HEAD'])

/**
 * Whether a request comes from our own pages. Browsers name the origin of whatever changes something; the cookie,
 * being SameSite=Strict, would not come along from another site anyway.
 */
export function isSameOrigin({ method, headers, host }: FastifyRequest): boolean {
  if (READS.has(method)) return true
  const { origin } = headers
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin'
  // The scheme is left out: behind a proxy that holds the certificate, we see http.
  return URL.canParse(origin) && new URL(origin).host === host
}
