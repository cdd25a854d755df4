import type { CatalogueEntry } from '../audit/catalogue-entry.ts'
import type { SpecialityId, YearId } from '../referential/types.ts'
import type { FamilyId } from '../scenario/words.ts'

export const ALL = 'all'

/** What the reader looks for; `all` leaves a row open. */
export interface Filters {
  readonly family: FamilyId | typeof ALL
  readonly year: YearId | typeof ALL
  readonly speciality: SpecialityId | typeof ALL
}

export const NO_FILTER: Filters = { family: ALL, year: ALL, speciality: ALL }

export const YEARS: readonly YearId[] = ['seconde', 'premiere', 'terminale']
export const SPECIALITIES: readonly SpecialityId[] = ['MA', 'MCV-A', 'MCV-B']

/** Filters from what was remembered; a family that has left the catalogue is dropped. */
export function filtersFrom(kept: unknown, families: readonly FamilyId[]): Filters {
  const found: Record<string, unknown> = typeof kept === 'object' && kept !== null ? { ...kept } : {}
  return {
    family: families.find((one) => one === found.family) ?? ALL,
    year: YEARS.find((one) => one === found.year) ?? ALL,
    speciality: SPECIALITIES.find((one) => one === found.speciality) ?? ALL,
  }
}

export function familiesOf(catalogue: readonly CatalogueEntry[]): readonly FamilyId[] {
  return [...new Set(catalogue.map((entry) => entry.family))]
}

/** The years of a scenario that pass the filters, in school order. */
export function yearsShown(entry: CatalogueEntry, filters: Filters): readonly YearId[] {
  return YEARS.filter((year) => entry.years[year] !== undefined && (filters.year === ALL || filters.year === year))
}

export function shown(catalogue: readonly CatalogueEntry[], filters: Filters): readonly CatalogueEntry[] {
  return catalogue.filter(
    (entry) =>
      (filters.family === ALL || entry.family === filters.family) &&
      (filters.speciality === ALL || entry.specialities.includes(filters.speciality)) &&
      yearsShown(entry, filters).length > 0,
  )
}
