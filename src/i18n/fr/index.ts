import { atWork } from './at-work.ts'
import { first } from './first.ts'
import { later } from './later.ts'
import { notice } from './notice.ts'
import { register } from './register.ts'
import { teacher } from './teacher.ts'

export const fr = { ...first, ...later, teacher, register, notice, ...atWork }
