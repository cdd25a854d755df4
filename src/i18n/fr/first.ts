import { briefing } from './briefing.ts'
import { home } from './home.ts'
import { play } from './play.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** Needed up to the first choice: they come with the page. */
export const first = { shell, home, briefing, play, words }
