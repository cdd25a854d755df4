import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { registerApi } from './api/register-api.ts'
import type { ClassServices } from './api/services.ts'
import { cacheRule } from './cache-rule.ts'
import { INLINE_PAGES, inlinePartsOf } from './inline-parts.ts'
import { notFoundPage } from './not-found-page.ts'
import { securityHeaders } from './security-headers.ts'

export interface ServerOptions {
  /** Where the built site is. */
  readonly siteFolder: string
  /** Under which path it is served, with its slashes: `/` or `/a/folder/`. */
  readonly prefix?: string
  /** The class server under `/api`; without it, the site alone. */
  readonly classes?: ClassServices
  /** Whether a proxy stands in front, which says who really asks and how. */
  readonly behindProxy?: boolean
}

/** A server that gives the built site, and the classes if there are any; not listening yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { siteFolder, prefix = '/', classes, behindProxy = false } = options
  const server = fastify({ forceCloseConnections: 'idle', trustProxy: behindProxy })
  const headers = securityHeaders()
  const headersOfOpenings = securityHeaders(await inlinePartsOf(siteFolder))
  server.addHook('onRequest', async ({ url }, reply) => {
    reply.headers(url.startsWith(`${prefix}${INLINE_PAGES}`) ? headersOfOpenings : headers)
  })
  server.setNotFoundHandler(async (_request, reply) => {
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(notFoundPage(prefix))
  })
  if (classes !== undefined) {
    await registerApi(server, classes)
    // In place of the file that says on a static site that there is none.
    server.get(`${prefix}classes.json`, async (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ here: true }),
    )
  }
  await server.register(fastifyStatic, {
    root: siteFolder,
    prefix,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheRule(path))
    },
  })
  return server
}
