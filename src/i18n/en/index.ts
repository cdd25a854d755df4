import type { fr } from '../fr/index.ts'
import type { SameTexts } from '../keys.ts'
import { account } from './account.ts'
import { briefing } from './briefing.ts'
import { classroom } from './classroom.ts'
import { copy } from './copy.ts'
import { debrief } from './debrief.ts'
import { declaration } from './declaration.ts'
import { delivery } from './delivery.ts'
import { desk } from './desk.ts'
import { devices } from './devices.ts'
import { door } from './door.ts'
import { following } from './following.ts'
import { foot } from './foot.ts'
import { home } from './home.ts'
import { invitations } from './invitations.ts'
import { marking } from './marking.ts'
import { names } from './names.ts'
import { notice } from './notice.ts'
import { opening } from './opening.ts'
import { panels } from './panels.ts'
import { play } from './play.ts'
import { privacy } from './privacy.ts'
import { problem } from './problem.ts'
import { register } from './register.ts'
import { reread } from './reread.ts'
import { runs } from './runs.ts'
import { server } from './server.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { sound } from './sound.ts'
import { students } from './students.ts'
import { teacher } from './teacher.ts'
import { words } from './words.ts'
import { work } from './work.ts'

export const en: SameTexts<typeof fr> = {
  shell,
  server,
  settings,
  sound,
  home,
  briefing,
  play,
  opening,
  panels,
  debrief,
  devices,
  problem,
  reread,
  runs,
  copy,
  teacher,
  classroom,
  account,
  desk,
  invitations,
  names,
  privacy,
  students,
  following,
  marking,
  register,
  notice,
  words,
  work,
  declaration,
  delivery,
  door,
  foot,
}
