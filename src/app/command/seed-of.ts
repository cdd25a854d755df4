import { UsageError } from './usage-error.ts'

/** The value of `--seed`. */
export function seedOf(text: string): number {
  const seed = Number(text)
  if (!/^\d+$/.test(text) || seed > 0xffffffff)
    throw new UsageError(`--seed « ${text} » : un nombre entier de 0 à 4294967295.`)
  return seed
}
