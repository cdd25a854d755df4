import { readShippedScenarios } from '../../src/app/shipped-scenarios.ts'
import type { YearId } from '../../src/referential/types.ts'
import { type Choice, expert } from './expert.ts'

const found = readShippedScenarios().find(({ file }) => file.id === 'velo-electrique')
if (!found) throw new Error('The scenario that the end-to-end tests play is gone')
const scenario = found

export const title = scenario.file.title

/** Plays that scenario in that year as an expert: a path of known length, whoever the client is. */
export function expertIn(year: YearId): Choice {
  const played = scenario.years[year]
  if (!played) throw new Error(`${title} is not played in ${year}`)
  return expert(played)
}
