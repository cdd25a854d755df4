import type { Language } from '../../i18n/index.ts'
import { type Judged, Problem } from '../../views/services.ts'
import { COPY } from './copy-id.ts'
import { judgeTranscript } from './judging.ts'
import type { RunKeeper } from './run-keeper.ts'

/** Replays a run kept in this browser, or a copy opened in this page, and derives its sheet. Rejects with `Problem`. */
export async function judgeRun(id: string, language: Language, keeper: RunKeeper): Promise<Judged> {
  if (id.startsWith(COPY)) {
    const { transcript, check } = (await import('./copies.ts')).openedCopy(id)
    return { ...(await judgeTranscript(transcript, language)), check }
  }
  const run = await keeper.load(id)
  if (run === undefined) throw new Problem({ at: 'run', code: 'run' }, id)
  return judgeTranscript(run.transcript, language)
}
