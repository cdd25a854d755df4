import { lineOf } from '../machine/act.ts'
import { repliesAt } from '../machine/choices.ts'
import { shuffled } from '../machine/draw.ts'
import { withClientName } from '../machine/hear.ts'
import { incidentReplies } from '../machine/incident.ts'
import { leftToPick } from '../machine/picking.ts'
import { incidentAt, type Moment } from '../machine/play.ts'
import type { PlayState } from '../machine/play-state.ts'
import type { Spoken, YearScenario } from '../scenario/model.ts'
import { LONGEST_TEXT } from '../scenario/year-options.ts'
import type { PlayAction } from './play-view.ts'

/** What may be done now, in the order that the seed shows. */
export function actionsAt(scenario: YearScenario, seed: number, moment: Moment): readonly PlayAction[] {
  const { step, state } = moment
  const named = (words: string) => withClientName(words, state)
  const incident = incidentAt(scenario, moment)
  if (incident !== undefined)
    return shuffled(incidentReplies(incident, state), seed, incident.id).map((reply) => ({
      kind: 'incident',
      incident: incident.id,
      handling: reply.handling,
      ...sayable(reply, state),
    }))
  switch (step.kind) {
    case 'ending':
      return []
    case 'says':
      return [{ kind: 'advance' }]
    case 'choices':
      return shuffled(repliesAt(step, state), seed, step.id).map((one) => ({ kind: 'reply', ...sayable(one, state) }))
    case 'ask': {
      const left = leftToPick(shuffled(step.questions, seed, step.id), state)
      return [...left.map((one): PlayAction => ({ kind: 'ask', ...sayable(one, state) })), closing(step.budget, state)]
    }
    case 'consult': {
      const left = leftToPick(shuffled(step.resources, seed, step.id), state)
      const open = left.map(({ id, title }): PlayAction => ({ kind: 'consult', id, title: named(title) }))
      return [...open, closing(step.budget, state)]
    }
    case 'order': {
      const tasks = shuffled(step.tasks, seed, step.id).map(({ id, label }) => ({ id, label: named(label) }))
      return [{ kind: 'order', title: named(step.title), tasks }]
    }
    case 'record': {
      const fields = step.fields.map(({ id, label, options, labels }) => ({
        id,
        label: named(label),
        ...(options && { options: options.map((value) => ({ value, label: named(labels?.[value] ?? value) })) }),
      }))
      return [{ kind: 'record', title: named(step.title), fields }]
    }
    case 'write':
      return [{ kind: 'write', title: named(step.title), longest: LONGEST_TEXT }]
  }
}

function closing(budget: number, state: PlayState): PlayAction {
  return { kind: 'close', left: budget - state.picked.length }
}

function sayable(spoken: Spoken, state: PlayState) {
  const { words, tone, posture } = lineOf(spoken, state)
  return {
    id: spoken.id,
    words,
    ...(tone === undefined ? {} : { tone }),
    ...(posture === undefined ? {} : { posture }),
  }
}
