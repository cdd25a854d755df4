import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Profile, YearScenario } from '../scenario/model.ts'

/** The client's profile that a seed draws. The same seed always draws the same. */
export function drawProfile(scenario: YearScenario, seed: number): Profile {
  const index = uniformInt(xoroshiro128plus(mix(seed, 'profile')), 0, scenario.profiles.length - 1)
  const profile = scenario.profiles[index]
  if (profile === undefined) throw new Error('a scenario has at least two profiles')
  return profile
}

/**
 * The order in which a seed shows things at a step. It depends on the seed and the step alone, never on the path,
 * so that coming back shows the same order.
 */
export function shuffled<T>(things: readonly T[], seed: number, step: string): readonly T[] {
  const random = xoroshiro128plus(mix(seed, step))
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last)
    ;[order[last], order[other]] = [order[other] as T, order[last] as T]
  }
  return order
}

/** FNV-1a over the seed and a name, finished as murmur3 does so that near seeds draw far apart. */
function mix(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0)
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
