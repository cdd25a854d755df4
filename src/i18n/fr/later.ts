import { copy } from './copy.ts'
import { debrief } from './debrief.ts'
import { declaration } from './declaration.ts'
import { delivery } from './delivery.ts'
import { door } from './door.ts'
import { foot } from './foot.ts'
import { longWords } from './long-words.ts'
import { panels } from './panels.ts'
import { problem } from './problem.ts'
import { reread } from './reread.ts'
import { runs } from './runs.ts'
import { server } from './server.ts'
import { settings } from './settings.ts'
import { sound } from './sound.ts'

/** Needed by parts that themselves come later. */
export const later = {
  words: longWords,
  panels,
  server,
  settings,
  sound,
  debrief,
  problem,
  reread,
  runs,
  copy,
  declaration,
  delivery,
  door,
  foot,
}
