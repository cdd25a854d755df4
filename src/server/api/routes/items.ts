import { performance } from 'node:perf_hooks'
import type { CopyItems } from '../../../classroom/items/copy-items.ts'
import { COPIES_NEEDED } from '../../../classroom/items/item-figures.ts'
import { scenarioFigures } from '../../../classroom/items/scenario-figures.ts'
import type { ItemReport, ScenarioFigures } from '../../../classroom/items/types.ts'
import type { AttemptSeen } from '../../../storage/class-contract.ts'
import { copiesInSight } from '../marking/copies-in-sight.ts'
import { markerOf } from '../marking/marker-of.ts'
import type { Asked, Route } from '../route.ts'
import { deriveLater } from '../scores/derive-later.ts'
import { hashes } from '../scores/hashes.ts'
import { itemsAtHand, itemsOfRun } from '../scores/items-of-run.ts'
import type { ClassServices } from '../services.ts'

export const itemRoutes: readonly Route[] = [
  /** What the copies of a class say of each scenario: replies chosen, difficulty, discrimination. */
  {
    method: 'GET',
    path: '/classes/:classroom/items',
    rule: { does: 'mark-copies', of: 'classroom' },
    handle: report,
  },
  /** The same for the copies of one assignment. */
  {
    method: 'GET',
    path: '/assignments/:assignment/items',
    rule: { does: 'mark-copies', of: 'assignment' },
    handle: report,
  },
]

/** Copies that were never replayed are replayed for so long, then the answer is given without the others. */
const REPLAYING_MS = 500

async function report({ actor, found, closing }: Asked, services: ClassServices): Promise<ItemReport> {
  const copies = await copiesInSight(found, await markerOf(actor, services), services)
  const groups = new Map<string, AttemptSeen[]>()
  for (const { attempt } of copies) {
    const key = `${attempt.scenario}/${attempt.year}`
    groups.set(key, [...(groups.get(key) ?? []), attempt])
  }
  const until = performance.now() + REPLAYING_MS
  const scenarios: ScenarioFigures[] = []
  const tooFew: ItemReport['tooFew'][number][] = []
  const pending: AttemptSeen[] = []
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue
    const { scenario, year, classroom } = first
    const count = others.length + 1
    const shelf = await services.scenarios.find(scenario, year, classroom)
    if (count < COPIES_NEEDED || shelf === undefined) {
      tooFew.push({ scenario, year, copies: count })
      continue
    }
    const given = await itemsOf([first, ...others], until, services)
    pending.push(...given.pending)
    scenarios.push(scenarioFigures(shelf.scenario, given.items))
  }
  deriveLater(
    { name: `items/${found.classroom}`, runs: pending, derive: (run) => itemsOfRun(run, services) },
    { closing, report: services.report },
  )
  return { needed: COPIES_NEEDED, scenarios, tooFew, pending: pending.length }
}

async function itemsOf(
  attempts: readonly AttemptSeen[],
  until: number,
  services: ClassServices,
): Promise<{ readonly items: readonly CopyItems[]; readonly pending: readonly AttemptSeen[] }> {
  const hashOf = hashes(services)
  const items: CopyItems[] = []
  const pending: AttemptSeen[] = []
  for (const attempt of attempts) {
    const hash = await hashOf(attempt)
    const atHand = hash === undefined ? null : itemsAtHand(attempt, hash)
    if (atHand === undefined && performance.now() >= until) pending.push(attempt)
    else {
      const given = atHand === undefined ? await itemsOfRun(attempt, services) : atHand
      if (given !== null) items.push(given)
    }
  }
  return { items, pending }
}
