import { loadLaterTexts } from '../../i18n/index.ts'
import { laterParts } from '../../views/player/later-parts.ts'
import { keepSite } from './keep-site.ts'

/** For the scene, and what is shown at once, to have come first on a slow line. */
const AFTER_MS = 5000

const parts: readonly (() => Promise<unknown>)[] = [
  loadLaterTexts,
  ...laterParts,
  () => import('../../views/settings/settings-dialog.tsx'),
  () => import('../../views/problem-page.tsx'),
  () => import('./retracing.ts'),
  () => import('./save-copy.ts'),
  () => import('./judge-run.ts'),
  () => import('../../views/student/debrief/debrief-page.tsx'),
]

/**
 * Fetches the rest of what a play and its debrief are made of, once the page has nothing else to do, and has the browser
 * keep it: without network, both go on. One part at a time, so that whoever asks for something meanwhile has the line.
 * Stops where the network does: what is missing then is asked for again where it is met.
 */
export async function fetchAhead(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS))
  try {
    for (const fetchPart of parts) await fetchPart()
    await keepSite()
  } catch {
    // As said above.
  }
}
