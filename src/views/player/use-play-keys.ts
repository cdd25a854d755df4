import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { type Intent, intentOf } from './overlay/keyboard.ts'

interface PlayKeys {
  readonly replies: RefObject<HTMLOListElement | null>
  readonly canAdvance: boolean
  readonly singleKeys: boolean
  readonly onIntent: (intent: Exclude<Intent, { kind: 'focus' | 'choose' }>) => void
}

const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable]'

/** Turns keys into moves while no dialog is open. A choice goes through its button: one way in for all. */
export function usePlayKeys({ replies, canAdvance, singleKeys, onIntent }: PlayKeys): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const buttons = [...(replies.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
      const active = document.activeElement
      const intent = intentOf(event, {
        replies: buttons.length,
        focused: buttons.findIndex((button) => button.matches(':focus')),
        canAdvance,
        onControl: active?.matches(CONTROLS) ?? false,
        singleKeys,
      })
      if (intent === null) return
      event.preventDefault()
      if (intent.kind === 'focus') buttons[intent.index]?.focus()
      else if (intent.kind === 'choose') buttons[intent.index]?.click()
      else onIntent(intent)
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  })
}
