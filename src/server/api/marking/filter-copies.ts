import { performance } from 'node:perf_hooks'
import { COPY_STATES, type CopyList, type CopyState } from '../../../classroom/review/types.ts'
import type { CriterionId } from '../../../referential/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { deriveLater } from '../scores/derive-later.ts'
import { hashes } from '../scores/hashes.ts'
import { bareSheet, sheetAtHand } from '../scores/scored-runs.ts'
import type { ClassServices } from '../services.ts'
import type { CopyInSight } from './copies-in-sight.ts'

/** Which copies of a list are asked for; absent: any. */
export interface CopiesAsked {
  readonly assignment?: string | undefined
  readonly state?: CopyState | undefined
  readonly second: boolean
  readonly criterion?: CriterionId | undefined
  readonly level?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** Sheets that are not at hand are derived for so long, then the list is answered without them. */
const DERIVING_MS = 150

export async function filterCopies(
  copies: readonly CopyInSight[],
  asked: CopiesAsked,
  services: ClassServices,
  closing: AbortSignal,
): Promise<CopyList> {
  const inPlace = copies.filter(
    ({ row }) =>
      (asked.assignment === undefined || row.assignment === asked.assignment) && (!asked.second || row.second),
  )
  const { found, pending } = await withCriterion(inPlace, asked, services)
  deriveLater(
    { name: `sheets/${pending[0]?.classroom}`, runs: pending, derive: (run) => bareSheet(run, services) },
    { closing, report: services.report },
  )
  const counts = Object.fromEntries(COPY_STATES.map((state) => [state, 0])) as Record<CopyState, number>
  for (const { row } of found) counts[row.state] += 1
  const rows = asked.state === undefined ? found : found.filter(({ row }) => row.state === asked.state)
  return {
    rows: rows.slice(asked.offset, asked.offset + asked.limit).map(({ row }) => row),
    total: rows.length,
    counts,
    pending: pending.length,
  }
}

async function withCriterion(
  copies: readonly CopyInSight[],
  { criterion, level }: CopiesAsked,
  services: ClassServices,
): Promise<{ readonly found: readonly CopyInSight[]; readonly pending: readonly AttemptSeen[] }> {
  if (criterion === undefined) return { found: copies, pending: [] }
  const found: CopyInSight[] = []
  const until = performance.now() + DERIVING_MS
  const pending: AttemptSeen[] = []
  const hashOf = hashes(services)
  for (const copy of copies) {
    const hash = await hashOf(copy.attempt)
    const atHand = hash === undefined ? null : sheetAtHand(copy.attempt, hash)
    if (atHand === undefined && performance.now() >= until) {
      pending.push(copy.attempt)
      continue
    }
    const sheet = atHand === undefined ? await bareSheet(copy.attempt, services) : atHand
    const line = sheet?.criteria.find(({ id }) => id === criterion)
    if (line === undefined || line.status === 'not-evaluated') continue
    const has = level === undefined || (level === 'to-evaluate' ? line.status === level : String(line.level) === level)
    if (has) found.push(copy)
  }
  return { found, pending }
}
