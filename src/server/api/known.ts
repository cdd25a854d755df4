import { Refusal } from './refusal.ts'

/** The value, or the refusal of what does not exist. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal('unknown')
  return value
}
