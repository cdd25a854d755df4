import type { PlayerMove, PlayView } from '../../session/index.ts'

/** A move that one click makes, on what an opening shows. */
export interface OpeningMove {
  /** In the address after the `#`, and the id of what is clicked. */
  readonly fragment: string
  /** Undefined for what takes more than a click: it only goes on to the play. */
  readonly move: PlayerMove | undefined
}

/** All that one may click on the opening of the play of that seed, in the order of the actions, then the hint. */
export function openingMoves(seed: number, view: PlayView): readonly OpeningMove[] {
  const moves = view.actions.map((action): OpeningMove => {
    const at = (id: string, move: PlayerMove) => ({ fragment: `${seed}.${action.kind}${id && '.'}${id}`, move })
    switch (action.kind) {
      case 'advance':
      case 'close':
        return at('', { kind: action.kind })
      case 'reply':
        return at(action.id, { kind: 'reply', reply: action.id })
      case 'ask':
        return at(action.id, { kind: 'ask', question: action.id })
      case 'consult':
        return at(action.id, { kind: 'consult', resource: action.id })
      case 'incident':
        return at(action.id, { kind: 'incident', incident: action.incident, reply: action.id })
      default:
        return { fragment: `${seed}.${action.kind}`, move: undefined }
    }
  })
  return view.asides.hint ? [...moves, { fragment: `${seed}.hint`, move: { kind: 'hint' } }] : moves
}

/** The seed whose opening holds what this address says was clicked; undefined when nothing was. */
export function seedIn(hash: string): number | undefined {
  const [seed = '', kind] = hash.slice(1).split('.')
  return kind !== undefined && /^\d+$/.test(seed) ? Number(seed) : undefined
}
