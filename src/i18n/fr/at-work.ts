import { devices } from './devices.ts'
import { work } from './work.ts'

/** Needed by what is more than words and replies. */
export const atWork = { devices, work }
