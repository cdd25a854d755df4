import { AMBIENCES, EFFECTS, type SoundId } from '../names.ts'
import { ambienceFile } from './ambiences.ts'
import { effectFile } from './effects.ts'
import type { Signal } from './signal.ts'

interface Recipe {
  readonly id: SoundId
  readonly kind: 'ambience' | 'effect'
  /** What its file holds. */
  readonly make: () => Signal
}

/** Every sound of the site, made from nothing but arithmetic. */
export const recipes: readonly Recipe[] = [
  ...AMBIENCES.map((id): Recipe => ({ id, kind: 'ambience', make: () => ambienceFile(id) })),
  ...EFFECTS.map((id): Recipe => ({ id, kind: 'effect', make: () => effectFile(id) })),
]
