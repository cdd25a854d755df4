import { assign, createMachine, raise } from 'xstate'
import type { Incident, Profile, Step, YearScenario } from '../scenario/model.ts'
import { targetsOf } from '../scenario/targets.ts'
import { holds } from './conditions.ts'
import { constructOf } from './constructs.ts'
import { enter } from './enter.ts'
import { afterBreakingIn, afterHandling, statusAfter } from './incident.ts'
import type { PlayerMove } from './move.ts'
import { type PlayState, stateBeforePlay } from './play-state.ts'
import { afterHint, afterRepair, afterTimeout } from './side-moves.ts'

/** What the machine understands. Its names stay inside: transcripts hold moves. */
export type PlayEvent =
  | { type: 'MOVE'; move: PlayerMove }
  | { type: 'HANDLE'; incident: string; reply: string }
  | { type: 'HINT'; cost: number }
  | { type: 'TIMEOUT' }
  | { type: 'REPAIR'; after: PlayState }
  /** Raised by the conversation for the incidents. */
  | { type: 'ENTERED'; step: string }

interface Situation {
  readonly context: PlayState
  readonly event: PlayEvent
}

/** `setup` would type this by itself, at the price of a kilobyte in every page. */
function change(after: (situation: Situation) => PlayState) {
  return assign<PlayState, PlayEvent, undefined, PlayEvent, never>(after)
}

/**
 * The XState machine of one scenario, year and profile: the conversation, one state per step, and beside it
 * a parallel region per incident. Pure: no timer, no effect outside.
 */
export function buildMachine(scenario: YearScenario, profile: Profile) {
  return createMachine({
    types: {} as { context: PlayState; events: PlayEvent },
    context: stateBeforePlay(scenario, profile),
    type: 'parallel',
    on: {
      HINT: {
        actions: change(({ context, event }) => (event.type === 'HINT' ? afterHint(context, event.cost) : context)),
      },
      TIMEOUT: { actions: change(({ context }) => afterTimeout(context, scenario.silence.client)) },
      REPAIR: {
        actions: change(({ context, event }) =>
          event.type === 'REPAIR' ? afterRepair(context, event.after) : context,
        ),
      },
    },
    states: {
      conversation: {
        initial: scenario.start,
        states: Object.fromEntries(Object.values(scenario.steps).map((step) => [step.id, stepNode(step)])),
      },
      incidents: {
        type: 'parallel',
        states: Object.fromEntries(scenario.incidents.map((incident) => [incident.id, incidentRegion(incident)])),
      },
    },
  })
}

/** One transition per step one may go to, and one for a move after which one stays. */
function stepNode(step: Step) {
  const entry = [
    change(({ context }) => enter(step, context)),
    raise<PlayState, PlayEvent, PlayEvent, undefined, never, never>({ type: 'ENTERED', step: step.id }),
  ]
  const construct = constructOf(step)
  const leadsTo =
    (target: string | undefined) =>
    ({ context, event }: Situation) =>
      event.type === 'MOVE' &&
      context.incident === null &&
      construct.allows(step, context, event.move) &&
      construct.after(step, context, event.move).to === target
  const actions = change(({ context, event }) =>
    event.type === 'MOVE' ? construct.after(step, context, event.move).state : context,
  )
  return {
    entry,
    on: {
      MOVE: [
        ...targetsOf(step).map((target) => ({ target, guard: leadsTo(target), actions, reenter: true })),
        { guard: leadsTo(undefined), actions },
      ],
    },
  }
}

/** Waits, breaks in, is over or put off; put off, it may come back. */
function incidentRegion(incident: Incident) {
  const breaksIn = (steps: readonly string[]) => ({
    target: 'open',
    guard: ({ context, event }: Situation) =>
      event.type === 'ENTERED' &&
      context.incident === null &&
      steps.includes(event.step) &&
      holds(incident.when, context),
  })
  return {
    initial: 'waiting',
    states: {
      waiting: { on: { ENTERED: breaksIn(incident.at) } },
      open: {
        entry: change(({ context }) => afterBreakingIn(incident, context)),
        on: {
          HANDLE: incident.choices.map((reply) => ({
            target: statusAfter(reply),
            guard: ({ context, event }: Situation) =>
              event.type === 'HANDLE' &&
              event.incident === incident.id &&
              event.reply === reply.id &&
              holds(reply.when, context),
            actions: change(({ context }) => afterHandling(reply, context)),
          })),
        },
      },
      postponed: { on: { ENTERED: breaksIn(incident.again) } },
      closed: {},
    },
  }
}
