import type { SecondMarking } from './types.ts'

/**
 * The copies to mark twice, of all the copies of an assignment: the part asked for, rounded up, by a draw that depends on
 * nothing but the seed and the copies. Whatever somebody has begun to mark a second time stays in, so that copies that
 * come later undo no work.
 */
export function drawnSample(
  copies: readonly string[],
  begun: ReadonlySet<string>,
  { share, seed }: Pick<SecondMarking, 'share' | 'seed'>,
): ReadonlySet<string> {
  const wanted = Math.min(copies.length, Math.ceil(share * copies.length - 1e-9))
  const sample = new Set(copies.filter((run) => begun.has(run)))
  const drawn = copies.map((run) => [hashOf(`${seed}/${run}`), run] as const).toSorted(byHash)
  for (const [, run] of drawn) {
    if (sample.size >= wanted) break
    sample.add(run)
  }
  return sample
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
const PLACES = 6

/** What an anonymous copy is called: six letters that say nothing, the same for both markers. */
export function anonymousLabel(run: string, seed: string): string {
  let rest = hashOf(`${seed}/name/${run}`)
  let label = ''
  for (let place = 0; place < PLACES; place += 1) {
    label += LETTERS[rest % LETTERS.length]
    rest = Math.floor(rest / LETTERS.length)
  }
  return label
}

function byHash([one, run]: readonly [number, string], [other, than]: readonly [number, string]): number {
  return one - other || (run < than ? -1 : 1)
}

/** 32 bits, well mixed (FNV-1a, then the finaliser of MurmurHash3): a draw, no secret. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
