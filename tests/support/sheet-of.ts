import { referencesOf } from '../../src/audit/reference.ts'
import { criteria } from '../../src/referential/criteria.ts'
import type { YearScenario } from '../../src/scenario/model.ts'
import { type Sheet, score } from '../../src/scoring/index.ts'
import { replay } from '../../src/session/index.ts'
import type { Transcript } from '../../src/transcript/index.ts'

/** The sheet of a transcript, over all critères, by the path every part of Comptoir takes. */
export function sheetOf(scenario: YearScenario, transcript: Transcript): Sheet {
  const { evidence, stoppedAt } = replay(scenario, transcript)
  if (stoppedAt !== null) throw new Error(`stopped at ${stoppedAt}`)
  const reference = referencesOf(scenario)[evidence.profile]
  if (reference === undefined) throw new Error(`no reference for ${evidence.profile}`)
  return score({ transcript, evidence, reference, criteria })
}

/** Only the lines that have a level. */
export function levelled(sheet: Sheet) {
  return sheet.criteria.filter((line) => line.status === 'levelled')
}
