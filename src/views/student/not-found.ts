import { lazy } from '../kit/lazy.tsx'
import { withLaterTexts } from '../kit/with-later-texts.ts'

/** Fetched by the few who need it. */
export const NotFoundPage = lazy(() => withLaterTexts(import('../problem-page.tsx')).then((part) => part.NotFoundPage))
