import { setup } from 'xstate'
import type { Cases, DecisionStep, Profile, SaysStep, Step, YearScenario } from '../scenario/model.ts'
import { moveTo } from './channel.ts'
import { afterReply, effectsOf, turnPage } from './choices.ts'
import { caseIndex, holds } from './conditions.ts'
import { type PlayState, stateBeforePlay } from './play-state.ts'
import { hear } from './says.ts'

/** What the machine understands. Its names stay inside: transcripts hold moves. */
export type PlayEvent = { type: 'REPLY'; reply: string } | { type: 'ADVANCE' }

interface Situation {
  readonly context: PlayState
  readonly event: PlayEvent
}

const player = setup({ types: {} as { context: PlayState; events: PlayEvent } })

/** The XState machine of one scenario, year and profile: one state per step. Pure: no timer, no effect outside. */
export function buildMachine(scenario: YearScenario, profile: Profile) {
  return player.createMachine({
    context: stateBeforePlay(scenario, profile),
    initial: scenario.start,
    states: Object.fromEntries(Object.values(scenario.steps).map((step) => [step.id, node(step)])),
  })
}

function node(step: Step) {
  const entry = player.assign(({ context }) => hear(step.says, moveTo(step, context)))
  if (step.kind === 'ending') return { entry, type: 'final' as const }
  return {
    entry,
    on: step.kind === 'choices' ? { REPLY: replyTransitions(step) } : { ADVANCE: advanceTransitions(step) },
  }
}

/** One transition per reply and case of its `goto`; the cases are read after the reply's effects. */
function replyTransitions(step: DecisionStep) {
  return step.choices.flatMap((reply) =>
    targetsOf(reply.goto).map((target, index) => ({
      target,
      guard: ({ context, event }: Situation) =>
        event.type === 'REPLY' &&
        event.reply === reply.id &&
        holds(reply.when, context) &&
        caseIndex(reply.goto, effectsOf(reply, context)) === index,
      actions: player.assign(({ context }) => afterReply(reply, context)),
      reenter: true,
    })),
  )
}

function advanceTransitions(step: SaysStep) {
  return targetsOf(step.goto).map((target, index) => ({
    target,
    guard: ({ context }: Situation) => caseIndex(step.goto, context) === index,
    actions: player.assign(({ context }) => turnPage(context)),
    reenter: true,
  }))
}

function targetsOf(goto: Cases<string>): readonly string[] {
  return goto.map(({ then }) => then)
}
