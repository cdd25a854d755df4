import { markingDesk } from './marking-desk.ts'
import { markingFigures } from './marking-figures.ts'
import { markingList } from './marking-list.ts'

export const marking = { ...markingList, ...markingDesk, ...markingFigures }
