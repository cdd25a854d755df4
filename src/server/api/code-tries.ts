import { isIPv6 } from 'node:net'
import { WRONG_CODE_EVERY_MS, WRONG_CODES_AT_ONCE } from '../../classroom/codes.ts'
import { LeastRecent } from './scores/least-recent.ts'

/** What is left of an address's wrong codes for one class, as of a time. */
interface Tries {
  readonly left: number
  readonly at: number
}

/** Beyond, the addresses seen longest ago are forgotten: the count of the class still holds. */
const ADDRESSES = 50_000

/**
 * How many wrong codes each address may still type for a class: so many at once, then one more every so often. In memory
 * and in this process alone: an address says where somebody is, and is kept nowhere.
 */
export function codeTries() {
  const kept = new LeastRecent<Tries>(ADDRESSES)
  const leftAt = (key: string, now: number): number => {
    const { left, at } = kept.get(key) ?? { left: WRONG_CODES_AT_ONCE, at: now }
    return Math.min(WRONG_CODES_AT_ONCE, left + Math.max(0, now - at) / WRONG_CODE_EVERY_MS)
  }
  return {
    /** Takes one try before the code is looked at, so that tries sent together are counted too; else how long to wait. */
    take(key: string, now: Date): { readonly waitMs: number } {
      const at = now.getTime()
      const left = leftAt(key, at)
      if (left < 1) return { waitMs: Math.ceil((1 - left) * WRONG_CODE_EVERY_MS) }
      kept.set(key, { left: left - 1, at })
      return { waitMs: 0 }
    },
    /** The code was right, or could not be one: nothing was guessed. */
    giveBack(key: string, now: Date): void {
      const at = now.getTime()
      kept.set(key, { left: leftAt(key, at) + 1, at })
    },
  }
}

/** An address as it is counted: of IPv6, the network, since each machine there has as many addresses as it likes. */
export function countedAddress(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped !== undefined || !isIPv6(ip)) return mapped ?? ip
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter((part) => part !== '')
  const after = (tail ?? '').split(':').filter((part) => part !== '')
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = tail === undefined ? before : [...before, ...zeros, ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
