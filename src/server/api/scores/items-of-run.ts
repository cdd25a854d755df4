import { setImmediate as breathe } from 'node:timers/promises'
import { type CopyItems, copyItems } from '../../../classroom/items/copy-items.ts'
import { replay } from '../../../session/index.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import type { ClassServices } from '../services.ts'
import { LeastRecent } from './least-recent.ts'

/** Some 4 kB each. */
const COPIES = 6000
/** Derived, never the truth: by the run, how far it had come, and the scenario it was replayed with. */
const derived = new LeastRecent<CopyItems | 'none'>(COPIES)

/** Found again at once; undefined when the run would have to be replayed. Null: it cannot be. */
export function itemsAtHand({ run, length }: AttemptSeen, hash: string): CopyItems | null | undefined {
  const known = derived.get([run, length, hash].join())
  return known === 'none' ? null : known
}

/** The decisions of a run, by replay; null when it cannot be replayed. */
export async function itemsOfRun(seen: AttemptSeen, services: ClassServices): Promise<CopyItems | null> {
  const found = await services.scenarios.find(seen.scenario, seen.year, seen.classroom)
  if (found === undefined) return null
  await breathe()
  const kept = await services.runs.load(seen.run)
  if (kept === undefined) return null
  const { evidence, views, stoppedAt } = replay(found.scenario, kept.transcript)
  const items = stoppedAt === null ? copyItems(evidence.observations, views) : null
  const key = [seen.run, seen.length, found.scenario.hash].join()
  if (kept.transcript.entries.length === seen.length) derived.set(key, items ?? 'none')
  return items
}
