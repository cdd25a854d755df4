import type { PlayerMove } from '../../../session/index.ts'
import type { Playing } from '../use-play.ts'

/** What a button that makes a move listens to: what it leads to is made ready from the moment it is pressed or reached. */
export function choosing({ act, foresee }: Pick<Playing, 'act' | 'foresee'>, move: PlayerMove) {
  const ready = () => foresee(move)
  return { onPointerDown: ready, onFocus: ready, onClick: () => act(move) }
}
