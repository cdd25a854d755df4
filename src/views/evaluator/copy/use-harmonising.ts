import { useState } from 'preact/hooks'
import type { Harmonisation, HarmonisationChange, MarkingPage } from '../../../classroom/review/types.ts'
import { askServer } from '../../api.ts'
import { harmonisationRoute } from '../marking-api.ts'
import type { GridGroup } from './grid-rows.ts'

export interface Harmonising {
  /** Null while there is nothing to settle. */
  readonly harmonisation: Harmonisation | null
  readonly busy: boolean
  readonly refusal: unknown
  readonly change: (change: HarmonisationChange) => void
}

/** What two markers settle: each change waits for the server, since the other may be changing it too. */
export function useHarmonising(run: string, page: MarkingPage, replace: (page: MarkingPage) => void): Harmonising {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<unknown>(null)
  const change = (one: HarmonisationChange) => {
    setBusy(true)
    setRefusal(null)
    askServer<MarkingPage>('POST', harmonisationRoute(run), one)
      .then(replace, setRefusal)
      .finally(() => setBusy(false))
  }
  return { harmonisation: page.harmonisation, busy, refusal, change }
}

/** Only the lines on which the two differ, with what is settled of each. */
export function differingGroups(groups: readonly GridGroup[], harmonisation: Harmonisation): readonly GridGroup[] {
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.flatMap((row) => {
        const difference = harmonisation.differences.find(({ criterion }) => criterion === row.criterion.id)
        if (difference === undefined) return []
        const { level = null, why = null } = difference.final ?? {}
        return [{ ...row, inPlay: true, toScore: [], reviewed: { ...row.reviewed, level, why }, difference }]
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
}
