import type { Asked } from './route.ts'
import type { ClassServices } from './services.ts'

/** Keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000
/** Then the browser comes back by itself, and whether it may is asked again. */
const LONGEST_MS = 10 * 60_000

/** Sends the events of a class as they come, until the page leaves or the server closes. */
export function liveStream(
  to: Pick<Asked, 'request' | 'reply' | 'closing'> & { readonly classroom: string },
  { events }: Pick<ClassServices, 'events'>,
): void {
  const { reply, request, classroom, closing } = to
  reply.hijack()
  const { raw } = reply
  const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  raw.writeHead(200, {
    ...Object.fromEntries(headers),
    'content-type': 'text/event-stream; charset=utf-8',
    // For proxies that hold answers back until they are whole.
    'x-accel-buffering': 'no',
  })
  raw.write('retry: 1000\n\n')
  const leave = events.subscribe(classroom, (event) => raw.write(`data: ${JSON.stringify(event)}\n\n`))
  const heartbeat = setInterval(() => raw.write(':\n\n'), HEARTBEAT_MS)
  const stop = () => raw.end()
  const end = setTimeout(stop, LONGEST_MS)
  closing.addEventListener('abort', stop)
  request.raw.on('close', () => {
    leave()
    clearInterval(heartbeat)
    clearTimeout(end)
    closing.removeEventListener('abort', stop)
  })
}
