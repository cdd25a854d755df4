import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import type { YearId } from '../../src/referential/types.ts'
import type { YearScenario } from '../../src/scenario/model.ts'

const found = readShippedScenarios().find(({ file }) => file.id === 'velo-electrique')
if (!found) throw new Error('The scenario that the end-to-end tests play is gone')
const scenario = found

export const title = scenario.file.title

export function playedIn(year: YearId): YearScenario {
  const played = scenario.years[year]
  if (!played) throw new Error(`${title} is not played in ${year}`)
  return played
}
