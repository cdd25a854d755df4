import { setImmediate as breathe } from 'node:timers/promises'
import type { ScoredRun } from '../../../classroom/progress.ts'
import { runState } from '../../../classroom/run-levels.ts'
import type { Assignment } from '../../../classroom/types.ts'
import type { Sheet } from '../../../scoring/index.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ClassServices } from '../services.ts'
import { LeastRecent } from './least-recent.ts'
import { sheetOf } from './sheet-of.ts'

/** Some 3 kB each, without their evidence: a school of a thousand students and what they played this month. */
const SHEETS = 10_000
/** Derived, never the truth: by the run, how far it had come, and the scenario it was replayed with. */
const derived = new LeastRecent<Sheet | 'none'>(SHEETS)

/**
 * The runs that are over or under way, each with its sheet derived by replay, or found again where nothing has changed.
 * Left out: what was set aside, and what cannot be replayed.
 */
export async function scoredRuns(
  runs: readonly AttemptSeen[],
  assignments: readonly Assignment[],
  services: ClassServices,
): Promise<readonly ScoredRun[]> {
  const now = services.now().toISOString()
  const byId = new Map(assignments.map((one) => [one.id, one]))
  const scored: ScoredRun[] = []
  for (const seen of runs) {
    const sheet = seen.setAside ? null : await bareSheet(seen, services)
    if (sheet === null) continue
    const { run, assignment, startedAt } = seen
    const over = runState(seen, byId.get(assignment ?? ''), now) !== 'begun'
    scored.push({ run, assignment, startedAt, over, sheet })
  }
  return scored
}

/** The sheet found again at once, for the scenario of that hash; undefined when it would have to be derived. */
export function sheetAtHand({ run, length }: AttemptSeen, hash: string): Sheet | null | undefined {
  const known = derived.get([run, length, hash].join())
  return known === 'none' ? null : known
}

/** The sheet of a run without the decisions behind each line; null when it cannot be derived. */
export async function bareSheet(seen: AttemptSeen, services: ClassServices): Promise<Sheet | null> {
  const hash = (await services.scenarios.find(seen.scenario, seen.year, seen.classroom))?.scenario.hash
  if (hash === undefined) return null
  const key = [seen.run, seen.length, hash].join()
  const known = derived.get(key)
  if (known !== undefined) return known === 'none' ? null : known
  // A whole class may have to be replayed: those who play meanwhile are answered in between.
  await breathe()
  const kept = await services.runs.load(seen.run)
  const sheet = kept === undefined ? null : await sheetOf(kept.transcript, seen.classroom, services)
  const bare = sheet && { ...sheet, criteria: sheet.criteria.map((line) => ({ ...line, evidence: [] })) }
  // It may have gone on since it was seen: then this is the sheet of another length.
  if (kept?.transcript.entries.length === seen.length) derived.set(key, bare ?? 'none')
  return bare
}
