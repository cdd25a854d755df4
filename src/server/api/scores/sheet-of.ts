import { withWriting } from '../../../classroom/review/reviewed-lines.ts'
import type { WritingLevel } from '../../../classroom/review/types.ts'
import { criteriaOf } from '../../../referential/index.ts'
import { type Sheet, score } from '../../../scoring/index.ts'
import { replay } from '../../../session/index.ts'
import type { Transcript } from '../../../transcript/types.ts'
import type { ClassServices, FoundScenario } from '../services.ts'

/** The sheet of a transcript played in that class; null as `sheetWith`, or when its scenario is gone. */
export async function sheetOf(
  transcript: Transcript,
  classroom: string,
  { scenarios }: Pick<ClassServices, 'scenarios'>,
): Promise<Sheet | null> {
  const found = await scenarios.find(transcript.scenario.id, transcript.year, classroom)
  return found === undefined ? null : sheetWith(transcript, found)
}

/** The sheet of a transcript; null when the scenario has changed so that the play cannot be replayed. */
export function sheetWith(transcript: Transcript, found: FoundScenario): Sheet | null {
  return sheetsWith(transcript, found)?.([]) ?? null
}

/** The same, as a function of the levels that a person gave free writing. */
export function sheetsWith(
  transcript: Transcript,
  found: FoundScenario,
): ((writing: readonly WritingLevel[]) => Sheet) | null {
  const { evidence, stoppedAt } = replay(found.scenario, transcript)
  const reference = found.references()[evidence.profile]
  // A sheet of half a play would wrong its player.
  if (stoppedAt !== null || reference === undefined) return null
  const criteria = criteriaOf(transcript.speciality)
  return (writing) => score({ transcript, evidence: withWriting(evidence, writing), reference, criteria })
}
