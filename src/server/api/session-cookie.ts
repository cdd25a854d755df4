import type { FastifyReply, FastifyRequest } from 'fastify'
import type { KeptSession } from '../../storage/class-contract.ts'
import { newToken, tokenHash } from './secrets.ts'
import type { ClassServices } from './services.ts'

const NAME = 'comptoir'
/** A school day: machines are shared, and nobody signs out. */
const LASTS_MS = 12 * 3_600_000

/** The token a request brings; undefined when it brings none. */
export function tokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[NAME]
}

/** Opens a session and gives its cookie: gone with the browser, out of reach of scripts and of other sites. */
export async function openSession(
  { classes, now }: Pick<ClassServices, 'classes' | 'now'>,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  who: Pick<KeptSession, 'role' | 'subject'>,
): Promise<void> {
  await closeSession({ classes }, { request, reply })
  const token = newToken()
  const expiresAt = new Date(now().getTime() + LASTS_MS).toISOString()
  await classes.openSession({ tokenHash: tokenHash(token), ...who, expiresAt })
  reply.setCookie(NAME, token, cookieOptions(request))
}

export async function closeSession(
  { classes }: Pick<ClassServices, 'classes'>,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<void> {
  const token = tokenOf(request)
  if (token === undefined) return
  await classes.closeSession(tokenHash(token))
  reply.clearCookie(NAME, cookieOptions(request))
}

function cookieOptions({ protocol }: FastifyRequest) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: protocol === 'https' } as const
}
