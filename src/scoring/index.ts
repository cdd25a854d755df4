export { levelOfMean } from './level-rule.ts'
export { score } from './score.ts'
export type { Reference, Sheet } from './types.ts'
