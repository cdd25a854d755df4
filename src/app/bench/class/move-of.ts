import type { PlayAction, PlayerMove } from '../../../session/index.ts'

/** The move that an action makes: forms take their last options, texts are short. */
export function moveOf(action: PlayAction): PlayerMove {
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
      return {
        kind: 'record',
        fields: Object.fromEntries(action.fields.map(({ id, options }) => [id, options?.at(-1)?.value ?? 'Un texte'])),
      }
    case 'write':
      return { kind: 'write', text: 'Un compte rendu.' }
    case 'incident':
      return { kind: 'incident', incident: action.incident, reply: action.id }
  }
}
