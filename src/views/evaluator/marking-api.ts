import type { CopyFilter, CopyList, CopyRow } from '../../classroom/review/types.ts'
import type { PlayView } from '../../session/play-view.ts'
import type { Transcript } from '../../transcript/types.ts'
import { askServer } from '../api.ts'
import { type Scope, scopeRoute } from './marking-path.ts'

const LARGEST_PAGE = 1000

const runRoute = (run: string) => `/runs/${encodeURIComponent(run)}`

/** Rejects as `askServer` does, like all that follows. */
export function askCopies(scope: Scope, filter: CopyFilter, offset: number, limit: number): Promise<CopyList> {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams([...said, ['offset', `${offset}`], ['limit', `${limit}`]])
  return askServer('GET', `${scopeRoute(scope)}/copies?${query}`)
}

/** Every copy the filter leaves, in the order of the list. */
export async function askAllCopies(scope: Scope, filter: CopyFilter): Promise<readonly CopyRow[]> {
  const rows: CopyRow[] = []
  for (;;) {
    const page = await askCopies(scope, filter, rows.length, LARGEST_PAGE)
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) return rows
  }
}

export const askTranscript = (run: string): Promise<Transcript> =>
  askServer<{ transcript: Transcript }>('GET', runRoute(run)).then(({ transcript }) => transcript)

/** Every view of the play, as its student had them. */
export const askPast = (run: string): Promise<readonly PlayView[]> =>
  askServer<{ views: readonly PlayView[] }>('GET', `${runRoute(run)}/past`).then(({ views }) => views)

export const markingRoute = (run: string) => `${runRoute(run)}/marking`
export const harmonisationRoute = (run: string) => `${runRoute(run)}/harmonisation`
