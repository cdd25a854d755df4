import type { Criterion, CriterionId } from '../referential/types.ts'
import type { Evidence, Observation } from '../transcript/evidence.ts'
import type { Transcript } from '../transcript/types.ts'
import { levelOfMean } from './level-rule.ts'
import type { Reference, Sheet, SheetLine } from './types.ts'

/** What a missing opportunity counts. */
const MISSING = 1

/**
 * Derives the score sheet. Pure. One line per critère of `criteria`, in their order.
 * `expected` opportunities come from the reference of the scenario, year and profile that were played:
 * leaving early or taking a shorter way leaves some missing, and each missing one counts 1.
 */
export function score(options: {
  readonly transcript: Pick<Transcript, 'scenario' | 'year' | 'speciality'>
  readonly evidence: Evidence
  readonly reference: Reference
  readonly criteria: readonly Criterion[]
}): Sheet {
  const { transcript, evidence, reference } = options
  const met = byCriterion(evidence.observations)
  const criteria = options.criteria.map(({ id }) => sheetLine(id, reference.expected[id] ?? 0, met.get(id) ?? []))
  const means = criteria.map((line) => line.mean).filter((mean) => mean !== null)
  return {
    scenario: transcript.scenario.id,
    year: transcript.year,
    speciality: transcript.speciality,
    profile: evidence.profile,
    complete: evidence.ending !== null,
    criteria,
    mean: means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length,
  }
}

function sheetLine(id: CriterionId, expected: number, evidence: readonly Observation[]): SheetLine {
  const line = { id, expected, met: evidence.length, evidence }
  if (expected === 0)
    return {
      ...line,
      status: evidence.length > 0 ? 'observed' : 'not-evaluated',
      level: null,
      mean: null,
      capped: false,
    }
  const counted = evidence.slice(0, expected)
  const given = counted.flatMap((one) => one.level ?? [])
  // A level that a person has still to give leaves the whole line open: half a mean would read as a result.
  if (given.length < counted.length) return { ...line, status: 'to-evaluate', level: null, mean: null, capped: false }
  const missing = expected - counted.length
  const mean = (given.reduce((sum, level) => sum + level, 0) + missing * MISSING) / expected
  const capped = evidence.some((one) => one.grave)
  return { ...line, status: 'levelled', level: capped ? 1 : levelOfMean(mean), mean, capped }
}

function byCriterion(observations: readonly Observation[]): ReadonlyMap<CriterionId, readonly Observation[]> {
  const groups = new Map<CriterionId, Observation[]>()
  for (const one of observations) groups.set(one.criterion, [...(groups.get(one.criterion) ?? []), one])
  return groups
}
