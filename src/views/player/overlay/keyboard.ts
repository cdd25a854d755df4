/** What a key asks for during the play. */
export type Intent =
  | { readonly kind: 'advance' }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'history' }
  | { readonly kind: 'journey' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'voice' }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'pause' }

/** The part of a keyboard event that is read. */
export interface Key {
  readonly key: string
  /** Place on the keyboard: on a French one the digits of the top row write « & é " » without Shift. */
  readonly code: string
  readonly repeat: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

export interface Situation {
  readonly replies: number
  /** The reply that has the focus, from 0; -1 when none has. */
  readonly focused: number
  readonly canAdvance: boolean
  /** True when the focus is on something that uses Enter and Space itself. */
  readonly onControl: boolean
  /** True when the focus is where one writes or picks a value. */
  readonly typing: boolean
  readonly singleKeys: boolean
}

function digitOf({ code, shiftKey }: Key): number {
  if (shiftKey) return 0
  return Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? 0)
}

function arrowIntent(key: string, { replies, focused }: Situation): Intent | null {
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || replies === 0) return null
  const from = focused === -1 && step === -1 ? 0 : focused
  return { kind: 'focus', index: (from + step + replies) % replies }
}

const LETTERS: ReadonlyMap<string, 'settings' | 'voice' | 'journey' | 'full-screen'> = new Map([
  ['a', 'settings'],
  ['v', 'voice'],
  ['j', 'journey'],
  ['f', 'full-screen'],
])

function singleKeyIntent(key: Key, { replies, singleKeys }: Situation): Intent | null {
  if (!singleKeys) return null
  const digit = digitOf(key)
  if (digit > 0 && digit <= replies) return { kind: 'choose', index: digit - 1 }
  const kind = LETTERS.get(key.key.toLowerCase())
  return kind ? { kind } : null
}

/** What this key means now, or null when it is none of our business. A held key acts once. */
export function intentOf(key: Key, situation: Situation): Intent | null {
  if (key.altKey || key.ctrlKey || key.metaKey) return null
  if (situation.typing) return key.key === 'Escape' && !key.repeat ? { kind: 'pause' } : null
  if (key.key.startsWith('Arrow')) return arrowIntent(key.key, situation)
  if (key.repeat) return null
  if (key.key === 'PageUp') return { kind: 'history' }
  if (key.key === 'Escape') return { kind: 'pause' }
  if (key.key === 'Enter' || key.key === ' ') {
    return situation.canAdvance && !situation.onControl ? { kind: 'advance' } : null
  }
  return singleKeyIntent(key, situation)
}
