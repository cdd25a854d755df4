import { type PlayerMove, type PlayView, replay, resumeSession, type Session } from '../../../session/index.ts'
import type { KeptRun } from '../../../storage/contract.ts'
import { isSameMove } from '../../../storage/with-entry.ts'
import type { Entry } from '../../../transcript/types.ts'
import { Refusal } from '../refusal.ts'
import type { ClassServices, FoundScenario } from '../services.ts'
import { concealer, concealView, revealMove } from './conceal.ts'

/** An evaluation under way, and what it is played with. */
export interface Evaluated extends Pick<FoundScenario, 'scenario'> {
  readonly kept: KeptRun
}

/** A moment of an evaluation, as its player may know it. */
export interface EvaluationMoment {
  readonly view: PlayView
  /** How many entries are kept: the position of the next. */
  readonly length: number
}

export interface SentMove {
  readonly index: number
  readonly move: PlayerMove
  /** Milliseconds since the play began, by the clock of the player. */
  readonly atMs: number
}

/** Where an evaluation stands. The machine runs here, and only what its player may see goes out. */
export function evaluationMoment(of: Evaluated, services: ClassServices): EvaluationMoment {
  return momentOf(of.kept, sessionOf(of, of.kept.transcript.entries, services), services)
}

/** Every view an evaluation has shown, from before its first entry to the present one, as its player may know them. */
export function evaluationPast({ kept, scenario }: Evaluated, { secret }: ClassServices): readonly PlayView[] {
  const conceal = concealer(secret, kept.id)
  return replay(scenario, kept.transcript).views.map((view) => concealView(view, conceal))
}

/**
 * Makes a move, and resolves once it is committed. The same move sent again at its place changes nothing and gives where
 * the play stands now; another one there, or a gap, is refused with `out-of-order`.
 */
export async function makeMove(of: Evaluated, sent: SentMove, services: ClassServices): Promise<EvaluationMoment> {
  const { kept } = of
  const { entries } = kept.transcript
  if (sent.index > entries.length) throw new Refusal('out-of-order', { length: entries.length })
  const session = sessionOf(of, entries.slice(0, sent.index), services, sent.atMs)
  const move = revealMove(sent.move, session.view, concealer(services.secret, kept.id))
  const before = entries[sent.index]
  if (before !== undefined) {
    if (!isSameMove(before, { ...move, step: before.step, atMs: 0 } as Entry))
      throw new Refusal('out-of-order', { length: entries.length })
    return evaluationMoment(of, services)
  }
  const view = await session.act(move)
  if (view.ending !== null) await services.runs.finish(kept.id)
  return momentOf(kept, session, services)
}

function sessionOf(
  { kept, scenario }: Evaluated,
  entries: readonly Entry[],
  services: ClassServices,
  atMs = 0,
): Session {
  const latest = entries.at(-1)?.atMs ?? 0
  return resumeSession({
    scenario,
    transcript: { ...kept.transcript, entries },
    // The player's clock: it tells nothing but how long one took, and never runs backwards.
    now: () => Math.max(latest, atMs),
    keep: (entry, index) => services.runs.append(kept.id, index, entry),
  })
}

function momentOf({ id }: KeptRun, session: Session, { secret }: ClassServices): EvaluationMoment {
  return { view: concealView(session.view, concealer(secret, id)), length: session.transcript.entries.length }
}
