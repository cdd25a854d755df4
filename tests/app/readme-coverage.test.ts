import { expect, test } from 'vitest'
import { coverageForReadme, coverageInReadme } from '../../src/app/command/coverage-in-readme.ts'
import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import { catalogueEntry } from '../../src/audit/catalogue-entry.ts'

test('the README gives the numbers of the catalogue: npm run -s comptoir -- coverage --readme writes them', () => {
  expect(coverageInReadme()).toBe(coverageForReadme(readShippedScenarios().map(catalogueEntry)))
})

test('the README’s block names the critères that are observed once, or never', () => {
  const block = coverageForReadme([
    {
      id: 'un',
      family: 'accueil',
      years: { seconde: { criteria: ['MA.1.salutations'] } },
    } as unknown as Parameters<typeof coverageForReadme>[0][number],
  ])
  expect(block).toContain('| Accueil | 1 | 0 | 0 |')
  expect(block).toContain('| observent 1A | 1 | 0 | 0 |')
  expect(block).toContain(
    '0 sont observés dans au moins deux situations. Dans une seule : `MA.1.salutations`. Dans aucune :',
  )
})
