import type { Language } from '../../i18n/index.ts'
import { CLASS_RUN } from '../../views/class-plays.ts'
import { type Judged, Problem } from '../../views/services.ts'
import { COPY } from './copy-id.ts'
import { judgeTranscript } from './judging.ts'
import type { RunKeeper } from './run-keeper.ts'

/** Replays a run of this browser or of the class server, or a copy opened in this page, and derives its sheet. Rejects with `Problem`. */
export async function judgeRun(id: string, language: Language, keeper: RunKeeper): Promise<Judged> {
  if (id.startsWith(CLASS_RUN)) {
    const { classPlays } = await import('./class/class-plays.ts')
    return judgeTranscript(await classPlays(keeper).transcriptOf(id), language)
  }
  if (id.startsWith(COPY)) {
    const { transcript, check } = (await import('./copies.ts')).openedCopy(id)
    return { ...(await judgeTranscript(transcript, language)), check }
  }
  const run = await keeper.load(id)
  if (run === undefined) throw new Problem({ at: 'run', code: 'run' }, id)
  return judgeTranscript(run.transcript, language)
}
