import { createHmac } from 'node:crypto'
import type { FormField, PlayAction, PlayerMove, PlayView } from '../../../session/index.ts'

/** Turns the ids of an author into others that say nothing: `accueil-froid` would give the answer away. */
export type Conceal = (id: string) => string

/** The same run always conceals alike, in every process; another run otherwise. */
export function concealer(secret: string, run: string): Conceal {
  return (id) => createHmac('sha256', secret).update(`${run}/${id}`).digest('hex').slice(0, 16)
}

/** The view as it leaves for the browser of somebody who is evaluated. The words stay; every id of the author goes. */
export function concealView(view: PlayView, conceal: Conceal): PlayView {
  return {
    ...view,
    step: conceal(view.step),
    actions: view.actions.map((action) => concealAction(action, conceal)),
    people: view.people.map((person) => ({ ...person, id: person.id === 'client' ? 'client' : conceal(person.id) })),
    facts: view.facts.map((fact) => ({ ...fact, id: conceal(fact.id) })),
    resources: view.resources.map((resource) => ({ ...resource, id: conceal(resource.id) })),
    // Nothing that tells what a reply was worth, whatever was in force.
    hint: null,
    feedback: [],
    ending: view.ending && { ...view.ending, id: conceal(view.ending.id) },
  }
}

function concealAction(action: PlayAction, conceal: Conceal): PlayAction {
  switch (action.kind) {
    case 'incident':
      return { ...action, id: conceal(action.id), incident: conceal(action.incident) }
    case 'order':
      return { ...action, tasks: action.tasks.map((task) => ({ ...task, id: conceal(task.id) })) }
    case 'record':
      return { ...action, fields: action.fields.map((field) => concealField(field, conceal)) }
    case 'reply':
    case 'ask':
    case 'consult':
      return { ...action, id: conceal(action.id) }
    default:
      return action
  }
}

/** What is typed stays; what is chosen is read by its label. */
function concealField({ id, label, options }: FormField, conceal: Conceal): FormField {
  const concealed = options?.map((option) => ({ ...option, value: conceal(option.value) }))
  return { id: conceal(id), label, ...(concealed && { options: concealed }) }
}

/** The move in the author's ids, as it can be made at this view. An id that conceals nothing shown stays as sent. */
export function revealMove(move: PlayerMove, { actions }: PlayView, conceal: Conceal): PlayerMove {
  const shown = actions.flatMap((action) => {
    if (action.kind === 'order') return action.tasks.map(({ id }) => id)
    if (action.kind === 'incident') return [action.id, action.incident]
    if (action.kind === 'record')
      return action.fields.flatMap(({ id, options = [] }) => [id, ...options.map(({ value }) => value)])
    return 'id' in action ? [action.id] : []
  })
  const byConcealed = new Map(shown.map((id) => [conceal(id), id]))
  const reveal = (id: string) => byConcealed.get(id) ?? id
  switch (move.kind) {
    case 'reply':
      return { ...move, reply: reveal(move.reply) }
    case 'ask':
      return { ...move, question: reveal(move.question) }
    case 'consult':
      return { ...move, resource: reveal(move.resource) }
    case 'order':
      return { ...move, tasks: move.tasks.map(reveal) }
    case 'record':
      return {
        ...move,
        fields: Object.fromEntries(Object.entries(move.fields).map(([id, value]) => [reveal(id), reveal(value)])),
      }
    case 'incident':
      return { ...move, incident: reveal(move.incident), reply: reveal(move.reply) }
    default:
      return move
  }
}
