import { first } from './first.ts'
import { later } from './later.ts'
import { teacher } from './teacher.ts'
import { work } from './work.ts'

export const fr = { ...first, ...later, teacher, work }
