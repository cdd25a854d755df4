import type { ToKeep } from '../offline/to-keep.ts'

/**
 * Has the browser keep the site's own files, so that a page can be reloaded without network. Does nothing where browsers
 * do not allow it: on an address that is not secure, as a school's own server often has, and in another site's frame.
 */
export async function keepSite(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker === undefined || window.top !== window) return
  const part = import.meta.url
  const root = new URL('..', part)
  await serviceWorker.register(new URL('without-network.js', root))
  const { active } = await serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const ours = loaded.filter(({ href }) => href.startsWith(root.href) && !href.includes('/api/'))
  const urls = new Set([root.href, ...ours.map(({ href }) => href)])
  active?.postMessage({ build: part, urls: [...urls] } satisfies ToKeep)
}
