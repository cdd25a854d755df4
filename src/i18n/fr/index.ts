import { atWork } from './at-work.ts'
import { classroom } from './classroom.ts'
import { desk } from './desk.ts'
import { first } from './first.ts'
import { following } from './following.ts'
import { later } from './later.ts'
import { marking } from './marking.ts'
import { notice } from './notice.ts'
import { register } from './register.ts'
import { teacher } from './teacher.ts'

export const fr = { ...first, ...later, teacher, classroom, desk, following, marking, register, notice, ...atWork }
