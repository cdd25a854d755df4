import type { CriterionId, Level } from '../types.ts'
import { ma1 } from './ma-1.ts'
import { ma2 } from './ma-2.ts'
import { ma3 } from './ma-3.ts'
import { mcv1 } from './mcv-1.ts'
import { mcv2 } from './mcv-2.ts'
import { mcv3 } from './mcv-3.ts'
import { mcv4a } from './mcv-4a.ts'
import { mcv4b } from './mcv-4b.ts'
import type { Descriptor, DescriptorTable } from './types.ts'

/** Who wrote the sentences: unlike the critères they describe, they are no official wording, and a grid says so. */
export const descriptorOrigin = { author: 'Comptoir', official: false } as const

/** A sentence per level for every critère. Heavy: a page imports it when it shows a grid. */
export const descriptors: DescriptorTable = {
  ...ma1,
  ...ma2,
  ...ma3,
  ...mcv1,
  ...mcv2,
  ...mcv3,
  ...mcv4a,
  ...mcv4b,
}

/** The four sentences of a critère, level 1 first. */
export function descriptorOf(id: CriterionId): Descriptor {
  const found = descriptors[id]
  if (found === undefined) throw new Error(`No descriptor of ${id}`)
  return found
}

/** What one sees a student do who is at this level. */
export function descriptorAt(id: CriterionId, level: Level): string {
  return descriptorOf(id)[level - 1] ?? ''
}
