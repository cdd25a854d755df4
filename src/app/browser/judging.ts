import type { Language } from '../../i18n/index.ts'
import { criteriaOf } from '../../referential/index.ts'
import { score } from '../../scoring/index.ts'
import { replay } from '../../session/index.ts'
import type { Transcript } from '../../transcript/types.ts'
import { type Judged, Problem } from '../../views/services.ts'
import { scenarioOf } from './scenario-of.ts'

/** Replays a transcript and derives its sheet. Rejects with `Problem`. */
export async function judgeTranscript(transcript: Transcript, language: Language): Promise<Judged> {
  const { scenario, references } = await scenarioOf(transcript, language)
  const { evidence, views, stoppedAt } = replay(scenario, transcript)
  const reference = references[evidence.profile]
  // A sheet of half a play would wrong its player: better none, the copy stays whole.
  if (stoppedAt !== null || reference === undefined) throw new Problem({ at: 'run', code: 'changed' })
  const sheet = score({ transcript, evidence, reference, criteria: criteriaOf(transcript.speciality) })
  return { transcript, views, evidence, sheet, changed: scenario.hash !== transcript.scenario.hash }
}
