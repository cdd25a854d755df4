import type { ConsultStep, Resource } from '../scenario/model.ts'
import { afterAct, shownBy, told } from './act.ts'
import { resolve } from './conditions.ts'
import type { Construct } from './construct.ts'
import { withClientName } from './hear.ts'
import type { PlayerMove } from './move.ts'
import { afterClosing, afterPicking, leftToPick } from './picking.ts'

/** `consult`: resources to open, each at a cost in time. What was opened stays at hand. */
export const consult: Construct<ConsultStep> = {
  moves: (step, state) => [
    ...leftToPick(step.resources, state).map(({ id }): PlayerMove => ({ kind: 'consult', resource: id })),
    { kind: 'close' },
  ],
  allows: (step, state, move) =>
    move.kind === 'close' ||
    (move.kind === 'consult' && leftToPick(step.resources, state).some(({ id }) => id === move.resource)),
  after(step, state, move) {
    if (move.kind === 'close') return afterClosing(step, state)
    const resource = resourceOf(step, move)
    const title = withClientName(resource.title, state)
    const content = withClientName(resolve(resource.content, state), state)
    const opened = [...state.opened.filter((one) => one.id !== resource.id), { id: resource.id, title, content }]
    return afterPicking(step, step.resources, resource.id, { ...afterAct(resource, state, []), opened })
  },
  shows: (step, state, move) => (move.kind === 'close' ? [] : shownBy(resourceOf(step, move), state)),
  tell: (step, state, move) =>
    move.kind === 'close'
      ? { id: 'close', words: '', why: '' }
      : told(resourceOf(step, move), resourceOf(step, move).title, state),
}

function resourceOf(step: ConsultStep, move: PlayerMove): Resource {
  const resource = step.resources.find((one) => move.kind === 'consult' && one.id === move.resource)
  if (resource === undefined) throw new Error(`no such resource at ${step.id}`)
  return resource
}
