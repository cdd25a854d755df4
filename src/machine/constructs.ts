import type { Step } from '../scenario/model.ts'
import { ask } from './ask.ts'
import { choices } from './choices.ts'
import type { Construct } from './construct.ts'
import { consult } from './consult.ts'
import { ending } from './ending.ts'
import { order } from './order.ts'
import { record } from './record.ts'
import { says } from './says.ts'
import { write } from './write.ts'

/** Every construct of the language, by the kind of its step. */
const CONSTRUCTS: { readonly [K in Step['kind']]: Construct<Extract<Step, { kind: K }>> } = {
  says,
  choices,
  ask,
  consult,
  order,
  record,
  write,
  ending,
}

/** The rules of a step. */
export function constructOf(step: Step): Construct {
  // Each entry of the table takes its own kind of step, and that is the one it is given.
  return CONSTRUCTS[step.kind] as unknown as Construct
}
