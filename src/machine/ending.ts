import type { EndingStep } from '../scenario/model.ts'
import type { Construct } from './construct.ts'

/** `ending`: nothing more can be done. */
export const ending: Construct<EndingStep> = {
  moves: () => [],
  allows: () => false,
  after: (_, state) => ({ state, to: undefined }),
  shows: () => [],
  tell: () => ({ id: 'ending', words: '', why: '' }),
}
