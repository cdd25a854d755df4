import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../src/audit/catalogue-entry.ts'
import { familiesOf, filtersFrom, NO_FILTER, shown, yearsShown } from '../../src/views/filters.ts'
import { specialitiesFor } from '../../src/views/student/briefing/specialities.ts'

const entry = (id: string, more: Partial<CatalogueEntry>) =>
  ({ id, family: 'accueil', specialities: ['MA'], years: { seconde: {} }, ...more }) as CatalogueEntry
const catalogue = [
  entry('hall', {}),
  entry('velo', { family: 'vente-en-magasin', specialities: ['MCV-A', 'MCV-B'] }),
  entry('hotel', { years: { premiere: {}, terminale: {} } as CatalogueEntry['years'] }),
]
const ids = (filters: Parameters<typeof shown>[1]) => shown(catalogue, filters).map(({ id }) => id)

describe('the catalogue', () => {
  it('shows everything without filters', () => {
    expect(ids(NO_FILTER)).toEqual(['hall', 'velo', 'hotel'])
  })

  it('narrows by family, year and speciality, together', () => {
    expect(ids({ ...NO_FILTER, family: 'accueil' })).toEqual(['hall', 'hotel'])
    expect(ids({ ...NO_FILTER, year: 'terminale' })).toEqual(['hotel'])
    expect(ids({ ...NO_FILTER, speciality: 'MCV-B' })).toEqual(['velo'])
    expect(ids({ family: 'accueil', year: 'seconde', speciality: 'MA' })).toEqual(['hall'])
    expect(ids({ family: 'accueil', year: 'seconde', speciality: 'MCV-A' })).toEqual([])
  })

  it('opens only the years asked for, in school order', () => {
    const hotel = catalogue[2]!
    expect(yearsShown(hotel, NO_FILTER)).toEqual(['premiere', 'terminale'])
    expect(yearsShown(hotel, { ...NO_FILTER, year: 'terminale' })).toEqual(['terminale'])
  })

  it('forgets a remembered family that is no longer there, and anything odd', () => {
    const families = familiesOf(catalogue)
    expect(families).toEqual(['accueil', 'vente-en-magasin'])
    expect(filtersFrom({ family: 'reclamation', year: 'cm2', speciality: [] }, families)).toEqual(NO_FILTER)
    expect(filtersFrom('x', families)).toEqual(NO_FILTER)
    expect(filtersFrom({ family: 'accueil', year: 'seconde' }, families)).toEqual({
      ...NO_FILTER,
      family: 'accueil',
      year: 'seconde',
    })
  })
})

describe('the specialities offered before a play', () => {
  it('are those for which the situation shows a critère, its home first', () => {
    expect(specialitiesFor(['MCV-B'], ['MA.1.salutations', 'MCV.1.offre'])).toEqual(['MCV-B', 'MA', 'MCV-A'])
    expect(specialitiesFor(['MCV-A'], ['MCV.4A.delais'])).toEqual(['MCV-A'])
    expect(specialitiesFor(['MA'], ['MA.1.salutations'])).toEqual(['MA'])
  })
})
