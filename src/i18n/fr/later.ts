import { debrief } from './debrief.ts'
import { reread } from './reread.ts'
import { settings } from './settings.ts'

/** Needed by parts that themselves come later. */
export const later = { settings, debrief, reread }
