import type { CatalogueEntry } from '../../audit/catalogue-entry.ts'
import { criteria, criteriaOf } from '../../referential/index.ts'
import type { Criterion, CriterionId, SpecialityId, YearId } from '../../referential/types.ts'
import { ALL, type Filters, shown, yearsShown } from '../filters.ts'

/** What a student of that speciality is assessed on in that year: in Seconde the family is one. */
export function criteriaIn(year: YearId, speciality: SpecialityId | typeof ALL): readonly Criterion[] {
  return criteriaOf(year === 'seconde' || speciality === ALL ? null : speciality)
}

/** The critères that a table has a row for: those of at least one year in view. */
export function criteriaInView({ year, speciality }: Filters): readonly Criterion[] {
  if (year !== ALL) return criteriaIn(year, speciality)
  return speciality === ALL ? criteria : criteriaOf(speciality)
}

/** The catalogue as the filters leave it: situations, their years, and in each the critères that count there. */
export function narrowed(catalogue: readonly CatalogueEntry[], filters: Filters): readonly CatalogueEntry[] {
  return shown(catalogue, filters).map((entry) => ({
    ...entry,
    years: Object.fromEntries(
      yearsShown(entry, filters).flatMap((year) => {
        const about = entry.years[year]
        if (about === undefined) return []
        const counting = new Set<CriterionId>(criteriaIn(year, filters.speciality).map(({ id }) => id))
        return [[year, { ...about, criteria: about.criteria.filter((id) => counting.has(id)) }]]
      }),
    ),
  }))
}
