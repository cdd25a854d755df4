import { markingDesk } from './marking-desk.ts'
import { markingFigures } from './marking-figures.ts'
import { markingList } from './marking-list.ts'
import { markingPrint } from './marking-print.ts'

export const marking = { ...markingList, ...markingDesk, ...markingFigures, ...markingPrint }
