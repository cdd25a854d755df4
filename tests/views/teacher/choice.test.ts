import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../../src/audit/catalogue-entry.ts'
import { ALL, NO_FILTER } from '../../../src/views/filters.ts'
import { type Choice, choiceCoverage, choiceFrom, gain, toggled } from '../../../src/views/teacher/choice.ts'
import { criteriaInView, narrowed } from '../../../src/views/teacher/narrowed.ts'

const entry = (id: string, years: Record<string, readonly string[]>) =>
  ({
    id,
    family: 'accueil',
    specialities: ['MA', 'MCV-A'],
    years: Object.fromEntries(Object.entries(years).map(([year, criteria]) => [year, { criteria }])),
  }) as unknown as CatalogueEntry
const catalogue = [
  entry('hall', { seconde: ['MA.1.salutations', 'MCV.1.offre'], terminale: ['MA.1.salutations', 'MCV.1.offre'] }),
  entry('gare', { terminale: ['MA.1.salutations', 'MCV.4A.delais'] }),
]
const choice = (more: Partial<Choice>): Choice => ({ ...choiceFrom(undefined), ...more })
const both = choice({ year: 'terminale', ticked: { seconde: [], premiere: [], terminale: ['hall', 'gare'] } })

describe('a choice of situations', () => {
  it('counts the situations of its year that observe each critère', () => {
    const { times, lacking, criteria } = choiceCoverage(catalogue, both)
    expect([times.get('MA.1.salutations'), times.get('MCV.1.offre'), times.get('MA.1.ecoute')]).toEqual([2, 1, 0])
    expect([criteria.length, lacking.length]).toEqual([55, 52])
  })

  it('counts only what the speciality is assessed on, and everything in Seconde', () => {
    const reception = choiceCoverage(catalogue, { ...both, speciality: 'MA' })
    expect([reception.criteria.length, reception.lacking.length]).toEqual([25, 24])
    const first = choice({ speciality: 'MA', ticked: { seconde: ['hall'], premiere: [], terminale: [] } })
    expect(choiceCoverage(catalogue, first).criteria).toHaveLength(55)
  })

  it('names the competences that nothing ticked observes', () => {
    const { silent } = choiceCoverage(catalogue, both)
    expect(silent.map(({ id }) => id)).not.toContain('1A')
    expect(silent.map(({ id }) => id)).toContain('3C')
  })

  it('tells what a situation would add', () => {
    const one = toggled(both, 'gare')
    expect(one.ticked.terminale).toEqual(['hall'])
    expect(gain(catalogue[1]!, one, choiceCoverage(catalogue, one))).toBe(1)
    expect(toggled(one, 'gare')).toEqual(both)
  })

  it.each([null, 'x', { year: 'cm2', speciality: 3, ticked: [1] }, { ticked: { seconde: 'hall', terminale: [2] } }])(
    'is empty when the browser kept %j',
    (kept) => {
      expect(choiceFrom(kept)).toEqual({
        year: 'seconde',
        speciality: ALL,
        ticked: { seconde: [], premiere: [], terminale: [] },
      })
    },
  )
})

describe('the tables', () => {
  it('keep the critères of the speciality from Première on, and all of them in Seconde', () => {
    const [hall] = narrowed(catalogue, { ...NO_FILTER, speciality: 'MCV-A' })
    expect(hall?.years.terminale?.criteria).toEqual(['MCV.1.offre'])
    expect(hall?.years.seconde?.criteria).toEqual(['MA.1.salutations', 'MCV.1.offre'])
    expect(criteriaInView({ ...NO_FILTER, speciality: 'MA' })).toHaveLength(25)
    expect(criteriaInView({ ...NO_FILTER, speciality: 'MA', year: 'seconde' })).toHaveLength(55)
  })
})
