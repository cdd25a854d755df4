import { briefing } from './briefing.ts'
import { debrief } from './debrief.ts'
import { home } from './home.ts'
import { play } from './play.ts'
import { reread } from './reread.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

export const fr = { shell, settings, home, briefing, play, debrief, reread, words }
