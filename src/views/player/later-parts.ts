import { loadWorkTexts } from '../../i18n/index.ts'

/** What a play may need after its first choice, in the order in which it meets it; each is also fetched where it is met. */
export const laterParts: readonly (() => Promise<unknown>)[] = [
  loadWorkTexts,
  () => import('./overlay/help.tsx'),
  () => import('./overlay/work.tsx'),
  () => import('./overlay/opened-document.tsx'),
  () => import('./overlay/reply-time.tsx'),
  () => import('./overlay/typing.tsx'),
  () => import('./overlay/devices/device.tsx'),
  () => import('./overlay/open-panel.tsx'),
  () => import('./overlay/end.tsx'),
  () => import('./reread/reread-page.tsx'),
]
