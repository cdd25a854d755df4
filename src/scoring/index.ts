export { levelOfMean } from './level-rule.ts'
export { score } from './score.ts'
export type { LineStatus, Reference, Sheet } from './types.ts'
