import type { CriterionId } from '../types.ts'

/** What one sees a student do at each level, level 1 first. */
export type Descriptor = readonly [string, string, string, string]

export type DescriptorTable = Readonly<Record<CriterionId, Descriptor>>
