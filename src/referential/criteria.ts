import ma from '../../seeds/referentiel/criteria/MA.json' with { type: 'json' }
import mcv from '../../seeds/referentiel/criteria/MCV.json' with { type: 'json' }
import type { CompetenceId, Criterion, CriterionId, SpecialityId } from './types.ts'

/** The 55 critères of both référentiels, MA first, block by block. */
export const criteria: readonly Criterion[] = [...ma, ...mcv] as readonly Criterion[]

const byId: ReadonlyMap<CriterionId, Criterion> = new Map(criteria.map((one) => [one.id, one]))

/** The critère with this id, or undefined when there is none. */
export function criterion(id: CriterionId): Criterion | undefined {
  return byId.get(id)
}

/** The critères a speciality is assessed on; null is Seconde, where the family is one: both référentiels, whole. */
export function criteriaOf(speciality: SpecialityId | null): readonly Criterion[] {
  if (speciality === null) return criteria
  if (speciality === 'MA') return criteria.filter((one) => one.referential === 'MA')
  const otherOption = speciality === 'MCV-A' ? '4B' : '4A'
  return criteria.filter((one) => one.referential === 'MCV' && one.block !== otherOption)
}

/** The critères cited under a competence, in the order of the list. */
export function criteriaUnder(competence: CompetenceId): readonly Criterion[] {
  return criteria.filter((one) => one.competences.includes(competence))
}
