import type { CriterionId } from '../../referential/types.ts'
import type { Sheet } from '../../scoring/index.ts'
import type { Evidence, Observation } from '../../transcript/evidence.ts'
import type { GivenLevel, ReviewedLine, SignedLevel, WritingLevel } from './types.ts'

/** The evidence with the levels that a person gave free writing: `score` then makes the sheet of them all. */
export function withWriting(evidence: Evidence, writing: readonly WritingLevel[]): Evidence {
  if (writing.length === 0) return evidence
  const given = new Map(writing.map(({ entry, criterion, level }) => [`${entry}/${criterion}`, level]))
  const observations = evidence.observations.map((one): Observation => {
    const level = one.level === null ? given.get(`${one.entry}/${one.criterion}`) : undefined
    return level === undefined ? one : { ...one, level }
  })
  return { ...evidence, observations }
}

/** The lines of a sheet once a person has been through it: theirs where they changed one, the proposal elsewhere. */
export function reviewedLines(
  sheet: Sheet,
  levels: Readonly<Record<CriterionId, GivenLevel>>,
): readonly ReviewedLine[] {
  return sheet.criteria.map(({ id, level: proposal }) => {
    const given = levels[id]
    return given === undefined
      ? { criterion: id, level: proposal, proposal, why: null }
      : { criterion: id, level: given.level, proposal, why: given.why }
  })
}

/** Free writing that nobody has given a level yet, on a critère that nobody levelled by hand. */
export function leftToEvaluate(sheet: Sheet, levels: Readonly<Record<CriterionId, GivenLevel>>): boolean {
  return sheet.criteria.some(({ id, status }) => status === 'to-evaluate' && levels[id] === undefined)
}

/** What is signed at closing; `machine` is the sheet without any level of a person. */
export function signedLevels(
  lines: readonly ReviewedLine[],
  machine: Sheet,
): Readonly<Record<CriterionId, SignedLevel>> {
  const proposed = new Map(machine.criteria.map(({ id, level }) => [id, level]))
  return Object.fromEntries(
    lines.flatMap(({ criterion, level }) => {
      const ofMachine = proposed.get(criterion) ?? null
      return level === null && ofMachine === null ? [] : [[criterion, { level, machine: ofMachine }]]
    }),
  )
}
