import type { CatalogueEntry } from '../../../../audit/catalogue-entry.ts'
import { ALL } from '../../../filters.ts'
import { type Choice, type ChoiceCoverage, choiceCoverage, gain, playable } from '../../choice.ts'
import type { Followed } from '../asked.ts'

/** What a class was assigned in its own year, as the choice of a teacher: the same tables then read it. */
export function assignedChoice({ classroom, assignments }: Pick<Followed, 'classroom' | 'assignments'>): Choice {
  const { year, speciality } = classroom
  const own = assignments.filter((one) => one.year === year).map(({ scenario }) => scenario)
  const none = { seconde: [], premiere: [], terminale: [] }
  return { year, speciality: speciality ?? ALL, ticked: { ...none, [year]: [...new Set(own)] } }
}

export interface YearSoFar {
  readonly choice: Choice
  readonly coverage: ChoiceCoverage
  /** The situations assigned in that year. */
  readonly given: readonly CatalogueEntry[]
}

export function yearSoFar(
  catalogue: readonly CatalogueEntry[],
  of: Pick<Followed, 'classroom' | 'assignments'>,
): YearSoFar {
  const choice = assignedChoice(of)
  const given = playable(catalogue, choice).filter(({ id }) => choice.ticked[choice.year].includes(id))
  return { choice, coverage: choiceCoverage(catalogue, choice), given }
}

/** A situation, and how many critères never assigned yet it would bring. */
export interface Proposal {
  readonly entry: CatalogueEntry
  readonly gain: number
}

/** Those of the class's year and speciality that bring the most first; those that bring nothing are left out. */
export function proposalsFor(
  catalogue: readonly CatalogueEntry[],
  { choice, coverage }: YearSoFar,
): readonly Proposal[] {
  const { speciality } = choice
  return playable(catalogue, choice)
    .filter(({ specialities }) => speciality === ALL || specialities.includes(speciality))
    .map((entry) => ({ entry, gain: gain(entry, choice, coverage) }))
    .filter((one) => one.gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
}
