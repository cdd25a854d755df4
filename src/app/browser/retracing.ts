import type { Language } from '../../i18n/index.ts'
import { type PlayView, replay } from '../../session/index.ts'
import type { Transcript } from '../../transcript/types.ts'
import { scenarioOf } from './scenario-of.ts'

/** Every view of a play so far, from before its first entry to after its last. */
export async function retrace(transcript: Transcript, language: Language): Promise<readonly PlayView[]> {
  const { scenario } = await scenarioOf(transcript, language)
  return replay(scenario, transcript).views
}
