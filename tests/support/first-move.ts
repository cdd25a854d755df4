import type { PlayAction, PlayerMove, PlayView } from '../../src/session/index.ts'

/** The first thing that can be done now, done quickly: enough to come to an end. */
export function firstMove({ actions, step }: PlayView): PlayerMove {
  const [action] = actions
  if (action === undefined) throw new Error(`nothing can be done at ${step}`)
  return moveOf(action)
}

/** The last one, the forms filled. */
export function lastMove({ actions, step }: PlayView): PlayerMove {
  const action = actions.at(-1)
  if (action === undefined) throw new Error(`nothing can be done at ${step}`)
  if (action.kind !== 'record') return moveOf(action)
  return {
    kind: 'record',
    fields: Object.fromEntries(action.fields.map(({ id, options }) => [id, options?.at(-1)?.value ?? 'Un texte'])),
  }
}

function moveOf(action: PlayAction): PlayerMove {
  switch (action.kind) {
    case 'advance':
    case 'close':
      return { kind: action.kind }
    case 'reply':
      return { kind: 'reply', reply: action.id }
    case 'ask':
      return { kind: 'ask', question: action.id }
    case 'consult':
      return { kind: 'consult', resource: action.id }
    case 'order':
      return { kind: 'order', tasks: action.tasks.map(({ id }) => id) }
    case 'record':
      return { kind: 'record', fields: {} }
    case 'write':
      return { kind: 'write', text: 'Un compte rendu.' }
    case 'incident':
      return { kind: 'incident', incident: action.incident, reply: action.id }
  }
}
