import type { SaysStep } from '../scenario/model.ts'
import { resolve } from './conditions.ts'
import type { Construct } from './construct.ts'
import { turnPage } from './hear.ts'

/** `says` alone: one listens, then goes on. No decision. */
export const says: Construct<SaysStep> = {
  moves: () => [{ kind: 'advance' }],
  allows: (_, __, move) => move.kind === 'advance',
  after: (step, state) => ({ state: turnPage(state), to: resolve(step.goto, state) }),
  shows: () => [],
  tell: () => ({ id: 'advance', words: '', why: '' }),
}
