import type { PlayerMove } from '../../../session/index.ts'
import type { Shown } from './said.ts'

/** What may be done at a time, and the ways to do it. */
export interface Playing extends Shown {
  /** True once the last move takes longer to keep than one notices. */
  readonly busy: boolean
  /** Why the last move could not be taken. */
  readonly error: string | null
  readonly act: (move: PlayerMove) => void
  /** Makes ready what that move would have said. */
  readonly foresee: (move: PlayerMove) => void
}

/** What a button that makes a move listens to: what it leads to is made ready from the moment it is pressed or reached. */
export function choosing({ act, foresee }: Pick<Playing, 'act' | 'foresee'>, move: PlayerMove) {
  const ready = () => foresee(move)
  return { onPointerDown: ready, onFocus: ready, onClick: () => act(move) }
}
