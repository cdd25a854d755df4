import { shuffled } from '../machine/draw.ts'
import type { Posture, Tone } from '../scenario/words.ts'
import type { PlayAction, PlayerMove, PlayView } from '../session/index.ts'

/** A move that a player who knows nothing can make from what he sees, with the words he would judge it by. */
export interface SeenMove {
  readonly move: PlayerMove
  readonly words: string
  readonly tone?: Tone
  readonly posture?: Posture
}

/** Moves as seen, in the order shown. Closing early is kept for when nothing else is left. */
export function movesSeen(view: PlayView, seed: number): readonly SeenMove[] {
  const moves = view.actions.flatMap((action) => seenAs(action, view, seed))
  const going = moves.filter(({ move }) => move.kind !== 'close')
  return going.length > 0 ? going : moves
}

function said({ words, tone, posture }: Omit<SeenMove, 'move'>): Omit<SeenMove, 'move'> {
  return { words, ...(tone === undefined ? {} : { tone }), ...(posture === undefined ? {} : { posture }) }
}

function seenAs(action: PlayAction, view: PlayView, seed: number): readonly SeenMove[] {
  switch (action.kind) {
    case 'advance':
    case 'close':
      return [{ move: { kind: action.kind }, words: '' }]
    case 'reply':
      return [{ move: { kind: 'reply', reply: action.id }, ...said(action) }]
    case 'ask':
      return [{ move: { kind: 'ask', question: action.id }, ...said(action) }]
    case 'incident':
      return [{ move: { kind: 'incident', incident: action.incident, reply: action.id }, ...said(action) }]
    case 'consult':
      return [{ move: { kind: 'consult', resource: action.id }, words: action.title }]
    case 'order': {
      const ids = action.tasks.map(({ id }) => id)
      return [{ move: { kind: 'order', tasks: shuffled(ids, seed, `bot ${view.step}`) }, words: '' }]
    }
    case 'record': {
      // Options at hand are guessed, words to type are not known.
      const guessed = action.fields.flatMap(({ id, options }) =>
        options === undefined ? [] : [[id, shuffled(options, seed, `bot ${view.step} ${id}`)[0]?.value ?? ''] as const],
      )
      return [{ move: { kind: 'record', fields: Object.fromEntries(guessed) }, words: '' }]
    }
    case 'write':
      return [{ move: { kind: 'write', text: 'Bonjour.' }, words: '' }]
  }
}
