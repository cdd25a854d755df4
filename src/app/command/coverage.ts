import { catalogueEntry } from '../../audit/catalogue-entry.ts'
import { coverageOf } from '../../audit/coverage.ts'
import { FAMILIES, YEARS } from '../../scenario/words.ts'
import { readShippedScenarios } from '../shipped-scenarios.ts'
import { writeCoverageInReadme } from './coverage-in-readme.ts'

/** `coverage [--json] [--readme]`: what the shipped scenarios let one train; `--readme` writes its numbers in README.md. */
export function coverageCommand({ json, readme }: { json: boolean; readme: boolean }): string {
  const catalogue = readShippedScenarios().map(catalogueEntry)
  if (readme) {
    writeCoverageInReadme(catalogue)
    return 'README.md : à jour.'
  }
  const coverage = coverageOf(catalogue)
  if (json) return JSON.stringify(coverage, null, 2)
  const familyOf = new Map(catalogue.map(({ id, family }) => [id, family]))
  const byFamily = (ids: readonly string[]) =>
    FAMILIES.map((family) => ids.filter((id) => familyOf.get(id) === family).length).join('+')
  return [
    `Compétence × année : nombre de scénarios (${FAMILIES.join(' + ')})`,
    ...Object.entries(coverage.competences).map(([competence, years]) =>
      [`  ${competence}`, ...YEARS.map((year) => `${year} ${years[year].length} (${byFamily(years[year])})`)].join(
        '  ',
      ),
    ),
    'Critère × scénario',
    ...Object.entries(coverage.criteria).map(([id, ids]) => `  ${id.padEnd(30)} ${ids.length}  ${ids.join(', ')}`),
  ].join('\n')
}
