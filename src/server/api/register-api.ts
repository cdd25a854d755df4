import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { allRoutes } from './all-routes.ts'
import { asRefusal } from './as-refusal.ts'
import { letThrough, whoAsks } from './gate.ts'
import { limiter } from './limiter.ts'
import { Refusal } from './refusal.ts'
import type { Route } from './route.ts'
import { isSameOrigin } from './same-origin.ts'
import { tokenHash } from './secrets.ts'
import type { ClassServices } from './services.ts'
import { tokenOf } from './session-cookie.ts'

const BODY_BYTES = 16_384
const WINDOW_MS = 60_000
/** Per session and minute: ten times the pace of somebody who skips everything. */
const PER_SESSION = 1200
/** Per address and minute without a session: a whole school behind one address may come in at once. */
const PER_ADDRESS = 3000
/** Per address and minute in all: a school of a thousand at once. Cookies that are made up cost no more than this. */
const PER_ADDRESS_IN_ALL = 60_000

/** Registers every route of the table under `/api`, each behind its rule. */
export async function registerApi(server: FastifyInstance, services: ClassServices): Promise<void> {
  const closing = new AbortController()
  server.addHook('preClose', async () => closing.abort())
  await server.register(cookie)
  await server.register(
    async (api) => {
      // Forms of other sites can send texts without being asked; only JSON is read.
      api.removeContentTypeParser('text/plain')
      api.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store')
        if (!isSameOrigin(request)) throw new Refusal('other-origin')
      })
      const sessionMay = limiter(PER_SESSION, WINDOW_MS, services.now)
      const addressMay = limiter(PER_ADDRESS, WINDOW_MS, services.now)
      const allMay = limiter(PER_ADDRESS_IN_ALL, WINDOW_MS, services.now)
      api.addHook('onRequest', async (request) => {
        const token = tokenOf(request)
        const allowed =
          allMay(request.ip) && (token === undefined ? addressMay(request.ip) : sessionMay(tokenHash(token)))
        if (!allowed) throw new Refusal('too-many-requests')
      })
      api.setErrorHandler(async (error, _request, reply) => {
        const refusal = asRefusal(error)
        if (refusal.status >= 500) services.report(error)
        return reply.code(refusal.status).send(refusal.answer)
      })
      for (const route of allRoutes) add(api, route, services, closing.signal)
      // Before the site's own: who asks for data is not answered with a page.
      api.all('/*', async () => {
        throw new Refusal('unknown')
      })
    },
    { prefix: '/api' },
  )
}

function add(api: FastifyInstance, route: Route, services: ClassServices, closing: AbortSignal): void {
  api.route({
    method: route.method,
    url: route.path,
    exposeHeadRoute: false,
    bodyLimit: route.bodyLimit ?? BODY_BYTES,
    handler: async (request, reply) => {
      const actor = await whoAsks(request, services)
      const params = request.params as Readonly<Record<string, string>>
      const found = await letThrough(route.rule, actor, params, services)
      const asked = { actor, found, body: bodyOf(route, request), request, reply, closing }
      const answer = await route.handle(asked, services)
      return reply.sent ? reply : (answer ?? reply.code(204).send())
    },
  })
}

function bodyOf({ body }: Route, request: FastifyRequest): unknown {
  if (body === undefined) return undefined
  const read = body.safeParse(request.body)
  if (!read.success) throw new Refusal('bad-request', { at: read.error.issues.map(({ path }) => path.join('.')) })
  return read.data
}
