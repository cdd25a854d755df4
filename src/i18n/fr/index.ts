import { first } from './first.ts'
import { later } from './later.ts'
import { work } from './work.ts'

export const fr = { ...first, ...later, work }
