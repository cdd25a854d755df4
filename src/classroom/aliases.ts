import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { ANIMALS, COLOURS } from './aliases-words.ts'

/** How many students one class can name. */
export const MOST_ALIASES = ANIMALS.length * COLOURS.length

/**
 * Draws that many aliases, none among those already taken: « Loutre turquoise ». The same seed and the same taken ones
 * always draw the same; nothing of a student goes in, so nothing of a student can come out. Each animal comes once
 * before any comes twice. Throws a RangeError when the class would need more than `MOST_ALIASES`.
 */
export function drawAliases(count: number, seed: number, taken: Iterable<string> = []): readonly string[] {
  const random = xoroshiro128plus(seed | 0)
  const animals = shuffled(ANIMALS, random)
  const colours = shuffled(COLOURS, random)
  const shifts = animals.map(() => uniformInt(random, 0, COLOURS.length - 1))
  const all = colours.flatMap((_, round) =>
    animals.map((animal, index) => `${animal} ${colours[(round + (shifts[index] ?? 0)) % colours.length]}`),
  )
  const refused = new Set(taken)
  const free = all.filter((alias) => !refused.has(alias))
  if (free.length < count) throw new RangeError(`${count} aliases asked, ${free.length} left`)
  return free.slice(0, count)
}

function shuffled(words: readonly string[], random: RandomGenerator): readonly string[] {
  const order = [...words]
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last)
    ;[order[last], order[other]] = [order[other] ?? '', order[last] ?? '']
  }
  return order
}
