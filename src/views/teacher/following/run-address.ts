import { debriefAddress, rereadAddress } from '../../route.ts'

/** A run of the class server, as the pages of a play know it. */
const played = (run: string) => `classe-${run}`

export const debriefOf = (run: string) => debriefAddress(played(run))
export const rereadOf = (run: string) => rereadAddress(played(run))
