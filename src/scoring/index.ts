export { LEVEL_RULE, levelOfMean } from './level-rule.ts'
export { score } from './score.ts'
export type { LineStatus, Reference, Sheet, SheetLine } from './types.ts'
