import { atDesk } from './at-desk.ts'
import { atWork } from './at-work.ts'
import { classroom } from './classroom.ts'
import { first } from './first.ts'
import { following } from './following.ts'
import { later } from './later.ts'
import { marking } from './marking.ts'
import { notice } from './notice.ts'
import { opening } from './opening.ts'
import { register } from './register.ts'
import { teacher } from './teacher.ts'

export const fr = {
  ...first,
  ...later,
  words: { ...first.words, ...later.words },
  teacher,
  classroom,
  ...atDesk,
  following,
  marking,
  register,
  notice,
  opening,
  ...atWork,
}
