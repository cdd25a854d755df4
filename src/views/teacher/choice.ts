import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import { competences } from '../../referential/index.ts'
import type { Competence, Criterion, CriterionId, SpecialityId, YearId } from '../../referential/types.ts'
import { ALL, SPECIALITIES, YEARS } from '../filters.ts'
import { oneOf } from '../one-of.ts'
import { criteriaIn } from './narrowed.ts'

/** What a teacher means to give a class in a year: situations by id, kept apart for each year. */
export interface Choice {
  readonly year: YearId
  readonly speciality: SpecialityId | typeof ALL
  readonly ticked: Readonly<Record<YearId, readonly string[]>>
}

/** What the ticked situations of that year observe. */
export interface ChoiceCoverage {
  /** All that the class is assessed on. */
  readonly criteria: readonly Criterion[]
  /** In how many ticked situations each is observed. */
  readonly times: ReadonlyMap<CriterionId, number>
  readonly lacking: readonly Criterion[]
  /** Competences that no ticked situation observes, among those with a critère to observe. */
  readonly silent: readonly Competence[]
}

const ids = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** The choice out of what the browser kept; what makes no sense is dropped. */
export function choiceFrom(kept: unknown): Choice {
  const found: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  const ticked: Record<string, unknown> =
    typeof found.ticked === 'object' && found.ticked !== null ? { ...found.ticked } : {}
  return {
    year: oneOf(['seconde', 'premiere', 'terminale'], found.year),
    speciality: SPECIALITIES.find((one) => one === found.speciality) ?? ALL,
    ticked: Object.fromEntries(YEARS.map((year) => [year, ids(ticked[year])])) as unknown as Choice['ticked'],
  }
}

/** The same choice with a situation ticked, or no longer. */
export function toggled(choice: Choice, id: string): Choice {
  const own = choice.ticked[choice.year]
  const next = own.includes(id) ? own.filter((one) => one !== id) : [...own, id]
  return { ...choice, ticked: { ...choice.ticked, [choice.year]: next } }
}

/** The situations that can be given in the year of the choice. */
export function playable(catalogue: readonly CatalogueEntry[], { year }: Choice): readonly CatalogueEntry[] {
  return catalogue.filter(({ years }) => years[year] !== undefined)
}

export function choiceCoverage(catalogue: readonly CatalogueEntry[], choice: Choice): ChoiceCoverage {
  const criteria = criteriaIn(choice.year, choice.speciality)
  const ticked = playable(catalogue, choice).filter(({ id }) => choice.ticked[choice.year].includes(id))
  const times = new Map(criteria.map(({ id }) => [id, ticked.filter((entry) => observes(entry, choice, id)).length]))
  const lacking = criteria.filter(({ id }) => times.get(id) === 0)
  const silent = competences.filter(({ id }) => {
    const own = criteria.filter((one) => one.competences.includes(id))
    return own.length > 0 && own.every((one) => lacking.includes(one))
  })
  return { criteria, times, lacking, silent }
}

/** How many of the critères that the choice lacks this situation would add. */
export function gain(entry: CatalogueEntry, choice: Choice, { lacking }: ChoiceCoverage): number {
  return lacking.filter(({ id }) => observes(entry, choice, id)).length
}

function observes({ years }: CatalogueEntry, { year }: Choice, id: CriterionId): boolean {
  return years[year]?.criteria.includes(id) ?? false
}
