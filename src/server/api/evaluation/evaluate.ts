import { type PlayerMove, type PlayView, replay, resumeSession, type Session } from '../../../session/index.ts'
import type { KeptRun } from '../../../storage/contract.ts'
import { isSameMove } from '../../../storage/with-entry.ts'
import type { Entry } from '../../../transcript/types.ts'
import { Refusal } from '../refusal.ts'
import type { ClassServices } from '../services.ts'
import { concealer, concealView, revealMove } from './conceal.ts'

/** A moment of an evaluation, as its player may know it. */
export interface EvaluationMoment {
  readonly view: PlayView
  /** How many entries are kept: the position of the next. */
  readonly length: number
}

/** Every view an evaluation has shown, from before its first entry to the present one, as its player may know them. */
export function evaluationPast({ id, transcript }: KeptRun, { scenarios, secret }: ClassServices): readonly PlayView[] {
  const found = scenarios.find(transcript.scenario.id, transcript.year)
  if (found === undefined) throw new Refusal('scenario-unknown')
  const conceal = concealer(secret, id)
  return replay(found.scenario, transcript).views.map((view) => concealView(view, conceal))
}

export interface SentMove {
  readonly index: number
  readonly move: PlayerMove
  /** Milliseconds since the play began, by the clock of the player. */
  readonly atMs: number
}

/** Where an evaluation stands. The machine runs here, and only what its player may see goes out. */
export function evaluationMoment(kept: KeptRun, services: ClassServices): EvaluationMoment {
  const session = sessionOf(kept, kept.transcript.entries, services)
  return momentOf(kept, session, services)
}

/**
 * Makes a move, and resolves once it is committed. The same move sent again at its place changes nothing and gives where
 * the play stands now; another one there, or a gap, is refused with `out-of-order`.
 */
export async function makeMove(kept: KeptRun, sent: SentMove, services: ClassServices): Promise<EvaluationMoment> {
  const { entries } = kept.transcript
  if (sent.index > entries.length) throw new Refusal('out-of-order', { length: entries.length })
  const session = sessionOf(kept, entries.slice(0, sent.index), services, sent.atMs)
  const move = revealMove(sent.move, session.view, concealer(services.secret, kept.id))
  const before = entries[sent.index]
  if (before !== undefined) {
    if (!isSameMove(before, { ...move, step: before.step, atMs: 0 } as Entry))
      throw new Refusal('out-of-order', { length: entries.length })
    return evaluationMoment(kept, services)
  }
  const view = await session.act(move)
  if (view.ending !== null) await services.runs.finish(kept.id)
  return momentOf(kept, session, services)
}

function sessionOf(kept: KeptRun, entries: readonly Entry[], services: ClassServices, atMs = 0): Session {
  const { scenario, year } = kept.transcript
  const found = services.scenarios.find(scenario.id, year)
  if (found === undefined) throw new Refusal('scenario-unknown')
  const latest = entries.at(-1)?.atMs ?? 0
  return resumeSession({
    scenario: found.scenario,
    transcript: { ...kept.transcript, entries },
    // The player's clock: it tells nothing but how long one took, and never runs backwards.
    now: () => Math.max(latest, atMs),
    keep: (entry, index) => services.runs.append(kept.id, index, entry),
  })
}

function momentOf({ id }: KeptRun, session: Session, { secret }: ClassServices): EvaluationMoment {
  return { view: concealView(session.view, concealer(secret, id)), length: session.transcript.entries.length }
}
