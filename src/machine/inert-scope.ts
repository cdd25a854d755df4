import { type AnyActorScope, type AnyStateMachine, createActor } from 'xstate'

const nothing = () => undefined

/**
 * The world as a machine without children or actions sees it: nothing happens there. Made once for a play; XState's own
 * `transition` makes a whole actor, with its first snapshot, at every move.
 */
export function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine)
  const silent = { defer: nothing, logger: nothing, stopChild: nothing, emit: nothing, actionExecutor: nothing }
  return { self, system: self.system, id: '', sessionId: '', ...silent }
}
