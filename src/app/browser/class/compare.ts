import type { Entry } from '../../../transcript/types.ts'

/** How what is here stands to what the server has acknowledged. */
export type Standing = 'same' | 'more-here' | 'more-there' | 'apart'

/** Whatever the times: the same moves are the same play. */
export function standing(here: readonly Entry[], there: readonly Entry[]): Standing {
  const common = Math.min(here.length, there.length)
  for (let index = 0; index < common; index += 1) if (moveIn(here[index]) !== moveIn(there[index])) return 'apart'
  if (here.length === there.length) return 'same'
  return here.length > there.length ? 'more-here' : 'more-there'
}

/** What was done, in one form: a server, or its database, gives the parts of an entry back in an order of its own. */
function moveIn(entry: Entry | undefined): string {
  return JSON.stringify({ ...entry, atMs: 0 }, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
