import type { CriterionId } from '../../../referential/types.ts'

/** The four sentences of a critère, level 1 first. */
export type Descriptors = (criterion: CriterionId) => readonly string[]

/** Heavy: they come after the grid. */
export const loadDescriptors = (): Promise<Descriptors> =>
  import('../../../referential/descriptors/index.ts').then(({ descriptorOf }) => descriptorOf)
