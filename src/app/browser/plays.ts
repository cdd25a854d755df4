import type { Language } from '../../i18n/index.ts'
import type { YearScenario } from '../../scenario/model.ts'
import type { Session } from '../../session/index.ts'
import type { Entry } from '../../transcript/types.ts'
import { type NewPlay, type Play, Problem } from '../../views/services.ts'
import { newId } from './new-id.ts'
import type { RunKeeper } from './run-keeper.ts'
import { fetchScenario, scenarioOf } from './scenario-of.ts'

const sessions = () => import('../../session/local-session.ts')

/** An unsigned 32-bit integer. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

export function preparePlay(scenario: string, year: NewPlay['year'], language: Language): void {
  const late = () => undefined
  void sessions().catch(late)
  void fetchScenario(scenario, year, language).catch(late)
}

/** Begins a play and keeps it before anything is shown. Resolves with its id. `seedFor` may want a certain client. */
export async function startPlay(
  { scenario, year, speciality, timeMultiplier }: NewPlay,
  language: Language,
  keeper: RunKeeper,
  seedFor: (scenario: YearScenario) => number = newSeed,
): Promise<string> {
  const [{ startSession }, found] = await Promise.all([sessions(), fetchScenario(scenario, year, language)])
  if (found === undefined) throw new Problem({ at: 'run', code: 'scenario' }, scenario)
  const { transcript } = startSession({
    scenario: found.scenario,
    speciality,
    seed: seedFor(found.scenario),
    startedAt: new Date().toISOString(),
    playOptions: { timeMultiplier },
    now: () => 0,
    keep: async () => undefined,
  })
  const id = newId()
  await keeper.create(id, transcript)
  return id
}

/**
 * Takes a kept play up where it stands. Rejects with `Problem`. `shownAt` says since when its view has been there to
 * read, as `performance.now` counts.
 */
export async function openPlay(id: string, language: Language, keeper: RunKeeper, shownAt?: number): Promise<Play> {
  const run = await keeper.load(id)
  if (run === undefined) throw new Problem({ at: 'run', code: 'run' }, id)
  const [{ resumeSession, TranscriptMismatch }, { scenario }] = await Promise.all([
    sessions(),
    scenarioOf(run.transcript, language),
  ])
  const opened = shownAt ?? performance.now()
  const before = run.transcript.entries.at(-1)?.atMs ?? 0
  try {
    const session: Session = resumeSession({
      scenario,
      transcript: run.transcript,
      // Time away from the page is not time played.
      now: () => before + performance.now() - opened,
      keep: (entry: Entry, index: number) => keeper.append(id, index, entry, session.transcript),
    })
    const finish = () => void keeper.finish(id)
    // The tab was closed on the last words, before the end was written.
    if (session.view.ending !== null && !run.finished) finish()
    return playOf(session, language, finish)
  } catch (error) {
    if (error instanceof TranscriptMismatch) throw new Problem({ at: 'run', code: 'changed' })
    throw error
  }
}

function playOf(session: Session, language: Language, finish: () => void): Play {
  return {
    past: () => import('./retracing.ts').then((part) => part.retrace(session.transcript, language)),
    get view() {
      return session.view
    },
    get transcript() {
      return session.transcript
    },
    foresee: (move) => session.foresee(move),
    async act(move) {
      const view = await session.act(move)
      // Every entry is kept already: the last words do not wait for that.
      if (view.ending !== null) finish()
      return view
    },
  }
}
