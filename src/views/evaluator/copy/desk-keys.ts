import { useEffect } from 'preact/hooks'

/** What the keys of the desk do, in the order of the list shown; the first key of each is the one told. */
export const DESK_KEYS = [
  { does: 'nextLine', keys: ['j', 'ArrowDown'] },
  { does: 'previousLine', keys: ['k', 'ArrowUp'] },
  { does: 'level', keys: ['1', '2', '3', '4'] },
  { does: 'noLevel', keys: ['0'] },
  { does: 'evidence', keys: ['e'] },
  { does: 'previousDecision', keys: ['h'] },
  { does: 'nextDecision', keys: ['l'] },
  { does: 'play', keys: [' '] },
  { does: 'speed', keys: ['v'] },
  { does: 'others', keys: ['o'] },
  { does: 'comment', keys: ['c'] },
  { does: 'descriptors', keys: ['d'] },
  { does: 'unseen', keys: ['u'] },
  { does: 'remark', keys: ['r'] },
  { does: 'mark', keys: ['m'] },
  { does: 'log', keys: ['i'] },
  { does: 'nextCopy', keys: ['n'] },
  { does: 'previousCopy', keys: ['p'] },
  { does: 'nextToDo', keys: ['t'] },
  { does: 'help', keys: ['?'] },
] as const
export type DeskKey = (typeof DESK_KEYS)[number]['does'] | 'close' | 'leave'

/** `digit` is that of a level. */
export type OnDeskKey = (does: DeskKey, digit: number) => void

const TYPED = 'textarea, select, input:not([type=radio]):not([type=checkbox])'
/** Space acts on these by itself. */
const PRESSED = 'button, a, summary, input'

/** On a French keyboard the digits of the top row write « & é " » : their place is read. */
const digitOf = ({ code, shiftKey }: KeyboardEvent): string | undefined =>
  shiftKey ? undefined : /^(?:Digit|Numpad)([0-4])$/.exec(code)?.[1]

function meaning(event: KeyboardEvent, singleKeys: boolean): DeskKey | null {
  const active = document.activeElement
  if (event.key === 'Enter' && event.ctrlKey) return 'close'
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  if (active?.matches(TYPED)) return event.key === 'Escape' ? 'leave' : null
  if (event.key === ' ' && active?.matches(PRESSED)) return null
  const key = digitOf(event) ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key)
  // Arrows always act; letters and digits only where the reader has not switched them off.
  if (!singleKeys && event.key.length === 1) return null
  return DESK_KEYS.find(({ keys }) => (keys as readonly string[]).includes(key))?.does ?? null
}

/** Turns keys into what they do, while no dialog is open. */
export function useDeskKeys(singleKeys: boolean, onKey: OnDeskKey): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const does = meaning(event, singleKeys)
      if (does === null) return
      event.preventDefault()
      onKey(does, Number(digitOf(event) ?? 0))
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  })
}
