import { catalogueEntry } from '../../audit/catalogue-entry.ts'
import { readShippedScenarios } from '../shipped-scenarios.ts'

/** `catalogue --json`: what the shipped scenarios hold, year by year. */
export function catalogueCommand({ json }: { json: boolean }): string {
  const scenarios = readShippedScenarios().map(catalogueEntry)
  if (json) return JSON.stringify({ scenarios }, null, 2)
  return scenarios
    .flatMap(({ id, title, years }) => [
      `${id} — ${title}`,
      ...Object.entries(years).map(
        ([year, one]) =>
          `  ${year} : ${one.decisions} décisions, ${one.profiles} profils, ${one.endings} fins, ` +
          `${one.criteria.length} critères, compétences ${one.competences.join(' ')}`,
      ),
    ])
    .join('\n')
}
