import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { Profile, Step, YearScenario } from '../scenario/model.ts'
import { buildMachine, type PlayEvent } from './build-machine.ts'
import { repliesAt } from './choices.ts'
import type { PlayState } from './play-state.ts'

/** What the player may do; the step is the one he stands at. */
export type PlayerMove = { readonly kind: 'reply'; readonly reply: string } | { readonly kind: 'advance' }

/** Where a play stands: plain values, with the machine's own snapshot kept aside. */
export interface Moment {
  readonly step: Step
  readonly state: PlayState
  /** The machine's, opaque to others. */
  readonly snapshot: SnapshotFrom<ReturnType<typeof buildMachine>>
}

/** The rules of one scenario, year and profile, as pure functions of a moment. */
export interface Play {
  readonly scenario: YearScenario
  readonly profile: Profile
  readonly first: Moment
  /** The moment after a move; undefined when the move cannot be made there. Pure. */
  after(moment: Moment, move: PlayerMove): Moment | undefined
}

/** Builds the machine and hides it. */
export function createPlay(scenario: YearScenario, profile: Profile): Play {
  const machine = buildMachine(scenario, profile)
  const momentOf = (snapshot: Moment['snapshot']): Moment => {
    const step = scenario.steps[snapshot.value as string]
    if (step === undefined) throw new Error(`the machine stands at no step: ${String(snapshot.value)}`)
    return { step, state: snapshot.context, snapshot }
  }
  return {
    scenario,
    profile,
    first: momentOf(initialTransition(machine)[0]),
    after(moment, move) {
      if (!movesAt(moment).some((possible) => isSameMove(possible, move))) return undefined
      return momentOf(transition(machine, moment.snapshot, eventOf(move))[0])
    },
  }
}

/** Every move that can be made now, in the author's order; none once the contact has ended. */
export function movesAt({ step, state }: Moment): readonly PlayerMove[] {
  if (step.kind === 'ending') return []
  if (step.kind === 'says') return [{ kind: 'advance' }]
  return repliesAt(step, state).map((reply) => ({ kind: 'reply', reply: reply.id }))
}

function isSameMove(one: PlayerMove, other: PlayerMove): boolean {
  return one.kind === other.kind && (one.kind !== 'reply' || (other.kind === 'reply' && one.reply === other.reply))
}

function eventOf(move: PlayerMove): PlayEvent {
  return move.kind === 'reply' ? { type: 'REPLY', reply: move.reply } : { type: 'ADVANCE' }
}
