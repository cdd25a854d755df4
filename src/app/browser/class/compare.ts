import { isSameMove } from '../../../storage/with-entry.ts'
import type { Entry } from '../../../transcript/types.ts'

/** How what is here stands to what the server has acknowledged. */
export type Standing = 'same' | 'more-here' | 'more-there' | 'apart'

/** Whatever the times: the same moves are the same play. */
export function standing(here: readonly Entry[], there: readonly Entry[]): Standing {
  const common = Math.min(here.length, there.length)
  for (let index = 0; index < common; index += 1) {
    const entry = there[index]
    if (entry === undefined || !isSameMove(here[index], entry)) return 'apart'
  }
  if (here.length === there.length) return 'same'
  return here.length > there.length ? 'more-here' : 'more-there'
}
