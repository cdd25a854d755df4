import { moveOf } from '../../src/app/bench/class/move-of.ts'
import type { PlayerMove, PlayView } from '../../src/session/index.ts'

/** The first thing that can be done now: enough to come to an end. */
export function firstMove(view: PlayView): PlayerMove {
  return moveAt(view, 0)
}

export function lastMove(view: PlayView): PlayerMove {
  return moveAt(view, -1)
}

function moveAt({ actions, step }: PlayView, place: number): PlayerMove {
  const action = actions.at(place)
  if (action === undefined) throw new Error(`nothing can be done at ${step}`)
  return moveOf(action)
}
