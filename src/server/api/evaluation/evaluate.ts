import { type PlayerMove, type PlayView, replay, resumeSession, type Session } from '../../../session/index.ts'
import type { KeptRun } from '../../../storage/contract.ts'
import { isSameMove } from '../../../storage/with-entry.ts'
import type { Entry } from '../../../transcript/types.ts'
import { Refusal } from '../refusal.ts'
import type { ClassServices, FoundScenario } from '../services.ts'
import { concealer, concealView, revealMove } from './conceal.ts'
import { replyClock } from './reply-clock.ts'

/** An evaluation under way, and what it is played with. */
export interface Evaluated extends Pick<FoundScenario, 'scenario'> {
  readonly kept: KeptRun
}

/** A moment of an evaluation, as its player may know it. */
export interface EvaluationMoment {
  readonly view: PlayView
  /** How many entries are kept: the position of the next. */
  readonly length: number
  /** The move came too late: what is kept in its place is that the time ran out. */
  readonly late?: true
}

export interface SentMove {
  readonly index: number
  readonly move: PlayerMove
}

/** Where an evaluation stands. The machine runs here, and only what its player may see goes out. */
export function evaluationMoment(of: Evaluated, services: ClassServices): EvaluationMoment {
  return momentOf(of, sessionOf(of, of.kept.transcript.entries, services), services)
}

/** Every view an evaluation has shown, from before its first entry to the present one, as its player may know them. */
export function evaluationPast({ kept, scenario }: Evaluated, { secret }: ClassServices): readonly PlayView[] {
  const conceal = concealer(secret, kept.id)
  return replay(scenario, kept.transcript).views.map((view) => concealView(view, conceal))
}

/**
 * Makes a move, and resolves once it is committed. The same move sent again at its place changes nothing and gives where
 * the play stands now; another one there, or a gap, is refused with `out-of-order`. A move that comes too late is not made:
 * the time has run out instead.
 */
export async function makeMove(of: Evaluated, sent: SentMove, services: ClassServices): Promise<EvaluationMoment> {
  const { kept } = of
  const { entries } = kept.transcript
  if (sent.index > entries.length) throw new Refusal('out-of-order', { length: entries.length })
  const session = sessionOf(of, entries.slice(0, sent.index), services)
  const move = revealMove(sent.move, session.view, concealer(services.secret, kept.id))
  const before = entries[sent.index]
  if (before !== undefined) {
    const late = before.kind === 'timeout' && move.kind !== 'timeout'
    if (!late && !isSameMove(before, { ...move, step: before.step, atMs: 0 } as Entry))
      throw new Refusal('out-of-order', { length: entries.length })
    return { ...evaluationMoment(of, services), ...(late && { late }) }
  }
  const late = move.kind !== 'timeout' && clockOf(of, services).isTooLate(session.view)
  const view = await session.act(late ? { kind: 'timeout' } : move)
  if (view.ending !== null) await services.runs.finish(kept.id)
  return { ...momentOf(of, session, services), ...(late && { late }) }
}

function sessionOf(of: Evaluated, entries: readonly Entry[], services: ClassServices): Session {
  const { kept, scenario } = of
  return resumeSession({
    scenario,
    transcript: { ...kept.transcript, entries },
    now: () => clockOf(of, services).atMs,
    keep: (entry, index) => services.runs.append(kept.id, index, entry),
  })
}

function clockOf({ kept, scenario }: Evaluated, { now }: ClassServices) {
  return replyClock(scenario, kept.transcript, now())
}

function momentOf({ kept, scenario }: Evaluated, { view, transcript }: Session, services: ClassServices) {
  const shown = replyClock(scenario, transcript, services.now()).withWaited(view)
  return { view: concealView(shown, concealer(services.secret, kept.id)), length: transcript.entries.length }
}
