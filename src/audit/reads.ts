import type { Condition, Profile, YearScenario } from '../scenario/model.ts'
import { closure, targetsOf } from '../scenario/targets.ts'
import { boundsOf } from './gauge-box.ts'

/** What conditions read: facts, and the values at which a gauge makes a difference. */
export interface Reads {
  readonly facts: ReadonlySet<string>
  readonly trust: ReadonlySet<number>
  readonly patience: ReadonlySet<number>
}

/** What decides at each step, and what still matters from there on, to a client of this profile. */
export interface StepReads {
  readonly here: Reads
  /** Facts read here or at any step that may follow. */
  readonly factsAhead: ReadonlySet<string>
  /** Incidents that may break in here or at any step that may follow. */
  readonly incidentsAhead: ReadonlySet<string>
}

export function readsOf(scenario: YearScenario, profile: Profile): ReadonlyMap<string, StepReads> {
  const here = new Map(Object.values(scenario.steps).map((step) => [step.id, readsAt(scenario, step.id, profile)]))
  const next = (id: string) => {
    const step = scenario.steps[id]
    return step === undefined ? [] : targetsOf(step)
  }
  return new Map(
    [...here].map(([id, reads]) => {
      const ahead = [...closure([id], next)]
      const factsAhead = new Set(ahead.flatMap((one) => [...(here.get(one)?.facts ?? [])]))
      const incidents = scenario.incidents.filter(({ at, again }) =>
        ahead.some((one) => at.includes(one) || again.includes(one)),
      )
      return [id, { here: reads, factsAhead, incidentsAhead: new Set(incidents.map((incident) => incident.id)) }]
    }),
  )
}

function readsAt(scenario: YearScenario, id: string, profile: Profile): Reads {
  const facts = new Set<string>()
  const trust = new Set<number>()
  const patience = new Set<number>()
  const breaking = scenario.incidents.filter(({ at, again }) => at.includes(id) || again.includes(id))
  for (const condition of conditionsIn([scenario.steps[id], breaking], profile)) {
    for (const fact of [...(condition.fact ?? []), ...(condition.lacks ?? [])]) facts.add(fact)
    for (const bound of boundsOf(condition.trust ?? {})) trust.add(bound)
    for (const bound of boundsOf(condition.patience ?? {})) patience.add(bound)
  }
  for (const fact of factsNeeded(scenario, id)) facts.add(fact)
  return { facts, trust, patience }
}

/** A form field is right or wrong by the fact it needs. */
function factsNeeded(scenario: YearScenario, id: string): readonly string[] {
  const step = scenario.steps[id]
  return step?.kind === 'record' ? step.fields.flatMap(({ needs }) => needs ?? []) : []
}

/** Every condition written in a part of a scenario, wherever it stands, that may hold for this profile. */
function conditionsIn(part: unknown, profile: Profile): readonly Condition[] {
  if (Array.isArray(part)) return part.flatMap((one) => conditionsIn(one, profile))
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'when' ? partsOf(value as Condition | undefined, profile) : conditionsIn(value, profile),
  )
}

function partsOf(condition: Condition | undefined, profile: Profile): readonly Condition[] {
  if (condition === undefined || condition.profile?.includes(profile.id) === false) return []
  const inner = [...(condition.any ?? []), ...(condition.not === undefined ? [] : [condition.not])]
  return [condition, ...inner.flatMap((one) => partsOf(one, profile))]
}
