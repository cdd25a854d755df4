import { expect, test } from 'vitest'
import type { CatalogueEntry } from '../../src/audit/catalogue-entry.ts'
import { coverageOf } from '../../src/audit/coverage.ts'

const entry = (id: string, seconde: readonly string[], terminale: readonly string[]) =>
  ({ id, years: { seconde: { criteria: seconde }, terminale: { criteria: terminale } } }) as unknown as CatalogueEntry

test('coverage counts the scenarios that observe a critère, and a competence through its critères', () => {
  const { competences, criteria } = coverageOf([
    entry('un', ['MA.1.salutations'], ['MA.1.confidentialite']),
    entry('deux', [], ['MA.1.confidentialite', 'MA.1.salutations']),
  ])
  expect(criteria['MA.1.salutations']).toEqual(['deux', 'un'])
  expect(criteria['MCV.1.offre']).toEqual([])
  expect(competences['1A']).toEqual({ seconde: ['un'], premiere: [], terminale: ['un', 'deux'] })
  // Confidentiality is cited under 1A and 1C.
  expect(competences['1C']).toEqual({ seconde: [], premiere: [], terminale: ['un', 'deux'] })
  expect(competences['3C'].terminale).toEqual([])
})
