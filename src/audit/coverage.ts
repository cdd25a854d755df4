import { criteria, criterion } from '../referential/criteria.ts'
import type { CompetenceId, CriterionId, YearId } from '../referential/types.ts'
import { YEARS } from '../scenario/words.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'

/** How well a catalogue covers the référentiel: what a class can train on in a year. */
export interface Coverage {
  /** By competence, then year: ids of the scenarios in which it is observed. */
  readonly competences: Readonly<Record<CompetenceId, Readonly<Record<YearId, readonly string[]>>>>
  /** By critère: ids of the scenarios in which it is observed, in any year. */
  readonly criteria: Readonly<Record<CriterionId, readonly string[]>>
}

const COMPETENCES: readonly CompetenceId[] = ['1A', '1B', '1C', '1D', '2A', '2B', '2C', '3A', '3B', '3C']

export function coverageOf(catalogue: readonly CatalogueEntry[]): Coverage {
  const observing = (year: YearId, wanted: (id: CriterionId) => boolean) =>
    catalogue.filter(({ years }) => years[year]?.criteria.some(wanted)).map(({ id }) => id)
  return {
    competences: Object.fromEntries(
      COMPETENCES.map((competence) => [
        competence,
        Object.fromEntries(
          YEARS.map((year) => [
            year,
            observing(year, (id) => criterion(id)?.competences.includes(competence) ?? false),
          ]),
        ),
      ]),
    ) as unknown as Coverage['competences'],
    criteria: Object.fromEntries(
      criteria.map(({ id }) => [
        id,
        [...new Set(YEARS.flatMap((year) => observing(year, (one) => one === id)))].sort(),
      ]),
    ),
  }
}
