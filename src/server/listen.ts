import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Another program already listens there. */
export class PortTaken extends Error {}
/** The system refuses this port to this user, as it does below 1024. */
export class PortForbidden extends Error {}

/**
 * Listens, and resolves with the port really taken: port 0 asks the system for a free one.
 * Rejects with `PortTaken` or `PortForbidden`, or with the system's own error.
 */
export async function listen(server: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    throw named(error)
  }
  return (server.server.address() as AddressInfo).port
}

function named(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return new PortTaken()
  if (code === 'EACCES') return new PortForbidden()
  return error
}
