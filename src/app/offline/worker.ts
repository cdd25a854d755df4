import type { ToKeep } from './to-keep.ts'

/**
 * Stands between the pages and the network: keeps what the site's pages have loaded, and gives it back when the network
 * does not answer. A page can then be reloaded, and the play goes on from what the browser has kept of it. What comes
 * from the class server is never kept here: it is about people.
 */

/** The part of a service worker's world that is used here; TypeScript knows it only instead of a page's. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asking extends Lasting {
  readonly request: Request
  /** The page, already asked for while this program was starting. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
declare const skipWaiting: () => Promise<void>
declare const clients: { claim(): Promise<void> }
declare const registration: ServiceWorkerRegistration

/** One site may be served beside another: each keeps its own. */
const KEPT = `comptoir ${registration.scope}`
/** Holds the build that what is kept comes from, once all of it is here. */
const BUILD = './build'

addEventListener('install', () => void skipWaiting())
addEventListener('activate', (event) => {
  const ready = [clients.claim(), registration.navigationPreload?.enable()]
  ;(event as Lasting).waitUntil(Promise.all(ready))
})
addEventListener('message', (event) => (event as unknown as Lasting).waitUntil(keep(event.data as ToKeep)))
addEventListener('fetch', (event) => {
  const asking = event as Asking
  const { method, mode, headers, url } = asking.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || headers.has('range') || origin !== location.origin) return
  if (pathname.includes('/assets/')) asking.respondWith(keptOrFetched(asking))
  else if (!pathname.includes('/api/')) asking.respondWith(fetchedOrKept(asking))
  // A file to take away has been asked for already, as a page is: not twice.
  else if (mode === 'navigate') asking.respondWith(fetched(asking))
})

/** A file of the build is named after what it holds: it never changes. */
async function keptOrFetched(asking: Asking): Promise<Response> {
  return (await caches.match(asking.request)) ?? fetchAndKeep(asking)
}

/** A page, and what says whether there is a class server, may have changed. A server that closes or fails gives neither. */
async function fetchedOrKept(asking: Asking): Promise<Response> {
  const answer = await fetchAndKeep(asking).catch(() => Response.error())
  if (answer.type !== 'error' && answer.status < 500) return answer
  return (await caches.match(asking.request, { ignoreSearch: true })) ?? answer
}

async function fetched({ request, preloadResponse }: Asking): Promise<Response> {
  return (await preloadResponse) ?? fetch(request)
}

async function fetchAndKeep(asking: Asking): Promise<Response> {
  const { request } = asking
  const answer = await fetched(asking)
  if (answer.status === 200 && answer.type === 'basic') {
    const copy = answer.clone()
    // Where nothing more can be kept, the answer is there all the same.
    asking.waitUntil(
      caches
        .open(KEPT)
        .then((kept) => kept.put(request, copy))
        .catch(() => undefined),
    )
  }
  return answer
}

/** Takes in what a page had loaded before anything stood here. What another build had is forgotten. */
async function keep({ build, urls }: ToKeep): Promise<void> {
  const before = await (await caches.match(BUILD))?.text()
  if (before !== build) await caches.delete(KEPT)
  const kept = await caches.open(KEPT)
  for (const url of urls) if (!(await kept.match(url))) await kept.add(url).catch(() => undefined)
  await kept.put(BUILD, new Response(build))
}
