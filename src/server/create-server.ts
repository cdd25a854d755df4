import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { cacheRule } from './cache-rule.ts'
import { notFoundPage } from './not-found-page.ts'
import { securityHeaders } from './security-headers.ts'

export interface ServerOptions {
  /** Where the built site is. */
  readonly siteFolder: string
  /** Under which path it is served, with its slashes: `/` or `/a/folder/`. */
  readonly prefix?: string
}

/** A server that gives the built site, not listening yet. */
export async function createServer({ siteFolder, prefix = '/' }: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: true })
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  server.setNotFoundHandler(async (_request, reply) => {
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(notFoundPage(prefix))
  })
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
